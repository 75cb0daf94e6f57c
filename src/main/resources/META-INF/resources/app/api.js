/** Talks to the public API. Whatever goes wrong becomes a Failure: nothing was assessed. */

const PATIENCE = 20_000;
/* The first PDF of a service that has just started is set by code that it has yet to load. */
const PATIENCE_FOR_A_PDF = 60_000;
/** Mildest first. */
export const LEVELS = ['self-care', 'see-doctor', 'urgent', 'emergency'];

/** The key that was typed in, for a service that asks for one. It lives in this variable alone: a reload forgets it. */
let key = '';

export const useKey = (typed) => {
  key = typed;
};

export const hasKey = () => key !== '';

export class Failure extends Error {
  /** @param reason network, service (5xx), key (401, 403) or refused (any other 4xx) */
  constructor(reason, status = 0, detail = '') {
    super(reason);
    this.reason = reason;
    this.status = status;
    this.detail = detail;
  }
}

function reasonOf(status) {
  if (status === 401 || status === 403) {
    return 'key';
  }
  return status < 500 ? 'refused' : 'service';
}

async function fetched(path, language, { patience = PATIENCE, ...options } = {}) {
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language, ...options.headers };
  if (key) {
    headers['X-API-Key'] = key;
  }
  let response;
  try {
    /* What was kept of an older version of the service is asked for again before it is used. */
    response = await fetch(path, { cache: 'no-cache', ...options, headers, signal: AbortSignal.timeout(patience) });
  } catch {
    throw new Failure('network');
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Failure(reasonOf(response.status), response.status, problem.detail);
  }
  return response;
}

async function json(path, language, options) {
  const response = await fetched(path, language, options);
  try {
    return await response.json();
  } catch {
    throw new Failure('network');
  }
}

const posted = (request, headers = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(request),
});

/** The words of a language; an answer without any, even to tell of a failure, is one. */
export async function fetchWords(language) {
  const spoken = await json(`/app/words/${language}.json`, language);
  if (!spoken?.words?.['error.heading'] || !spoken.languages) {
    throw new Failure('service', 200);
  }
  return spoken;
}

export const fetchCatalogue = async (language) => {
  const [vocabulary, rules, interventions] = await Promise.all([
    json('/v1/vocabulary', language),
    json('/v1/rules', language),
    json('/v1/interventions', language),
  ]);
  return { inputs: vocabulary.inputs, rules: rules.rules, interventions: interventions.interventions };
};

/**
 * The assessment; an answer without a level this page knows is a failure, never shown as a result. What is urgent is marked so
 * (RFC 9218): a service with too much to do turns it away last.
 */
export async function assess(request, language, urgent) {
  const answer = await json('/v1/assessments', language, posted(request, urgent ? { Priority: 'u=0' } : {}));
  if (!LEVELS.includes(answer?.triage?.level)) {
    throw new Failure('service', 200);
  }
  return answer;
}

export const fetchContract = () => json('/q/openapi?format=json', 'en');

export async function fetchHandout(request, language) {
  const response = await fetched('/v1/handouts', language, {
    ...posted(request, { Accept: 'application/pdf' }),
    patience: PATIENCE_FOR_A_PDF,
  });
  return response.blob();
}

import { button, element } from './dom.js';
import { shape } from './shapes.js';
import { noneOfThese, question, wrongNumbers } from './questions.js';
import { say } from './words.js';

const heading = (text) => element('h1', { tabindex: '-1' }, text);

export function startScreen(begin) {
  const fact = (key) => element('li', {}, element('strong', {}, say(`start.${key}`)), ' ', say(`start.${key}-text`));
  return element(
    'div',
    { class: 'screen start' },
    heading(say('start.heading')),
    element('p', { class: 'lead' }, say('start.lead')),
    element('p', { class: 'call' }, shape('emergency'), element('span', {}, say('start.emergency'))),
    element('ul', { class: 'facts' }, fact('short'), fact('unknown'), fact('private')),
    element('p', { class: 'note' }, say('start.who')),
    element('p', { class: 'actions' }, button(say('start.button'), 'primary', begin)),
  );
}

/** How much is settled, as the last answer of the service has it. */
function progress(interview) {
  const answered = interview.answers.size;
  const { result } = interview;
  if (!result) {
    return element('div', { class: 'progress' }, element('p', {}, say('progress.before')));
  }
  const open = result.questions.length;
  const counts = open === 0 ? 'progress.done' : open === 1 ? 'progress.open-one' : 'progress.open';
  const state = (key, settled) =>
    element(
      'li',
      { 'data-settled': String(settled) },
      `${say(key)}: `,
      element('strong', {}, say(settled ? 'progress.settled' : 'progress.not-settled')),
    );
  return element(
    'div',
    { class: 'progress' },
    element('progress', { max: answered + open, value: answered, 'aria-label': say('progress.label') }),
    element('p', {}, say(counts, answered, open)),
    element(
      'ul',
      {},
      state('progress.triage', result.triage.settled),
      state('progress.phase', result.phase.settled),
    ),
  );
}

function titles(screen, interview) {
  if (screen.warning !== undefined) {
    return [screen.heading, say('screen.warning', screen.warning + 1, interview.warningCount)];
  }
  return [say(`group.${screen.group}`), say('screen.further')];
}

/** One group of questions. What is answered goes to the interview at once; `flow` says where to go next. */
export function questionScreen(screen, interview, flow) {
  const inputs = screen.codes.map((code) => interview.inputs.get(code));
  const [title, place] = titles(screen, interview);
  const count = element('p', { class: 'count' });
  const counted = () => {
    const answered = screen.codes.filter((code) => interview.answers.has(code)).length;
    count.textContent = say('screen.answered', answered, screen.codes.length);
  };
  const changed = (code, answer) => {
    if (answer === undefined) {
      interview.answers.delete(code);
    } else {
      interview.answers.set(code, answer);
    }
    counted();
  };
  counted();
  const questions = inputs.map((input) => question(input, interview.answers.get(input.code), changed));
  const wrong = element('p', { class: 'problem', role: 'alert' });
  /** Goes on only when every number that was written can be sent. */
  const checked = (go) => () => {
    const [first] = wrongNumbers(form);
    wrong.textContent = first ? say('number.problem') : '';
    if (first) {
      first.focus();
    } else {
      go();
    }
  };
  const form = element(
    'form',
    {
      novalidate: true,
      on: {
        submit: (event) => {
          event.preventDefault();
          checked(flow.next)();
        },
      },
    },
    questions,
    noneOfThese(inputs, interview, changed),
    wrong,
    element(
      'div',
      { class: 'actions' },
      element('button', { type: 'submit', class: 'button primary' }, say('screen.next')),
      button(say('screen.back'), 'quiet', flow.back),
      button(say('screen.result'), 'quiet', checked(flow.showResult)),
      count,
    ),
  );
  return element(
    'div',
    { class: 'screen' },
    progress(interview),
    element('p', { class: 'eyebrow' }, screen.again ? say('screen.again') : place),
    heading(title),
    element('p', { class: 'hint' }, say(screen.group === 'tests' ? 'screen.hint-tests' : 'screen.hint')),
    form,
    element('p', { class: 'note' }, say('screen.back-note')),
  );
}

/** The service asks who calls: a key is typed in, which stays in this page's memory. One that was refused is called so. */
export function keyScreen(failure, tried, useKey) {
  const refused = failure.status === 403 ? 'key.not-enough' : tried && 'key.wrong';
  const input = element('input', {
    id: 'key',
    type: 'password',
    autocomplete: 'off',
    spellcheck: 'false',
    required: true,
    'aria-describedby': 'key-told',
    'aria-invalid': refused ? 'true' : undefined,
  });
  const use = (event) => {
    event.preventDefault();
    if (input.value.trim()) {
      useKey(input.value.trim());
    }
  };
  return element(
    'form',
    { class: 'screen key' },
    heading(say('key.heading')),
    element('p', { role: 'alert', id: 'key-told', class: refused && 'problem' }, say(refused || 'key.needed')),
    element('p', {}, element('label', { for: 'key' }, say('key.label')), input),
    element('p', { class: 'detail' }, say('key.kept')),
    element('p', { class: 'actions' }, button(say('key.use'), 'primary', use, { type: 'submit' })),
  );
}

/** Not assessed: said plainly, and never to be taken for an all-clear. */
export function errorScreen(failure, flow) {
  const reason = ['network', 'service', 'refused', 'nothing'].includes(failure.reason) ? failure.reason : 'page';
  return element(
    'div',
    { class: 'screen', role: 'alert' },
    element(
      'div',
      { class: 'level', 'data-level': 'open' },
      shape('open'),
      element(
        'div',
        {},
        heading(say('error.heading')),
        element('p', { class: 'patient' }, say(`error.${reason}`, failure.status)),
        failure.detail && element('p', { class: 'detail' }, failure.detail),
        element('p', {}, say('error.care')),
      ),
    ),
    element(
      'p',
      { class: 'actions' },
      reason !== 'nothing' && button(say('error.retry'), 'primary', flow.retry),
      flow.back && button(say('error.back'), reason === 'nothing' ? 'primary' : 'quiet', flow.back),
    ),
  );
}

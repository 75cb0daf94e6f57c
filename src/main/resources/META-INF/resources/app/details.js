import { button, element, onDemand } from './dom.js';
import { rulesList } from './interventions.js';
import { answerInWords } from './questions.js';
import { say } from './words.js';

/** A part of the result that few readers need at once: its heading opens it. */
function part(heading, content) {
  return onDemand('part more-part', element('h2', {}, heading), content);
}

function conflict({ topic, positions, applied }) {
  return element(
    'div',
    { class: 'conflict' },
    element('h3', {}, topic),
    element(
      'dl',
      {},
      positions.map(({ document, says }) => [
        element('dt', {}, say('conflict.document', document)),
        element('dd', {}, says),
      ]),
      element('dt', { class: 'applied' }, say('conflict.applied')),
      element('dd', { class: 'applied' }, applied),
    ),
  );
}

function conflicts({ conflicts: disagreed }) {
  return (
    disagreed.length > 0 &&
    part(`${say('conflict.heading')} (${disagreed.length})`, () => [
      element('p', {}, say('conflict.hint')),
      ...disagreed.map(conflict),
    ])
  );
}

function referrals({ referrals: named, ...result }, interventions) {
  const words = new Map(interventions.map((intervention) => [intervention.code, intervention]));
  return (
    named.length > 0 &&
    part(`${say('referral.heading')} (${named.length})`, () => [
      element('p', {}, say('referral.hint')),
      element(
        'ul',
        { class: 'referrals' },
        named.map(({ code, because, excludedBy }) =>
          element(
            'li',
            {},
            element('strong', {}, words.get(code)?.name ?? code),
            ' ',
            words.get(code)?.what,
            rulesList(because, result),
            excludedBy.length > 0 && [element('p', {}, say('referral.against')), rulesList(excludedBy, result)],
          ),
        ),
      ),
    ])
  );
}

function advice({ advice: given }, interventions) {
  const names = new Map(interventions.map(({ code, name }) => [code, name]));
  return (
    given.length > 0 &&
    part(`${say('advice.heading')} (${given.length})`, () =>
      element(
        'ul',
        {},
        given.map(({ code, text }) => element('li', {}, element('strong', {}, `${names.get(code) ?? code}: `), text)),
      ),
    )
  );
}

function openQuestions({ questions }) {
  return (
    questions.length > 0 &&
    part(`${say('open.heading')} (${questions.length})`, () => [
      element('p', {}, say('open.hint')),
      element(
        'ul',
        {},
        questions.map(({ ask, asked, couldRaiseTriageTo }) => {
          const could = couldRaiseTriageTo ? `, ${say('open.could', say(`level.${couldRaiseTriageTo}`))}` : '';
          const state = say(asked ? 'open.asked' : 'open.not-asked');
          return element('li', {}, ask, ' ', element('span', { class: 'note' }, `(${state}${could})`));
        }),
      ),
    ])
  );
}

function answers(interview, flow) {
  const visited = interview.screens.filter(({ codes }) => codes.some((code) => interview.answers.has(code)));
  const shown = [...visited, ...interview.answeredElsewhere];
  return part(`${say('answers.heading')} (${interview.answers.size})`, () =>
    shown.map((screen) => {
      const heading = screen.heading ?? say(`group.${screen.group}`);
      const given = screen.codes.filter((code) => interview.answers.has(code));
      return element(
        'div',
        { class: 'answers' },
        element(
          'div',
          { class: 'list-head' },
          element('h3', {}, heading),
          button(say('answers.change'), 'small', () => flow.change(screen), {
            'aria-label': say('answers.change-what', heading),
          }),
        ),
        element(
          'dl',
          {},
          given.map((code) => {
            const input = interview.inputs.get(code);
            return [
              element('dt', {}, input.question),
              element('dd', {}, answerInWords(input, interview.answers.get(code))),
            ];
          }),
        ),
      );
    }),
  );
}

function developer({ request, result }) {
  const json = (label, value) => [
    element('h3', {}, label),
    element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, element('code', {}, JSON.stringify(value, null, 2))),
  ];
  return part(say('developer.heading'), () => [
    element('p', {}, say('developer.hint')),
    ...json(say('developer.request'), request),
    ...json(say('developer.answer'), result),
  ]);
}

/** What explains the result, on demand. */
export function details(interview, { interventions }, flow) {
  const { result } = interview;
  return [
    advice(result, interventions),
    conflicts(result),
    referrals(result, interventions),
    openQuestions(result),
    part(say('why.heading'), () => rulesList([...result.triage.because, ...result.phase.because], result)),
    answers(interview, flow),
    developer(interview),
  ];
}

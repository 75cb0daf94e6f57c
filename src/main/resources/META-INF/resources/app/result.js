import { button, element } from './dom.js';
import { details } from './details.js';
import { handoutPlaces } from './handout.js';
import { inputsOf, meetsABound } from './interview.js';
import { interventionSections } from './interventions.js';
import { answerInWords } from './questions.js';
import { shape } from './shapes.js';
import { say } from './words.js';

/** What the banner shows. Self-care that is not settled is no all-clear and never looks like one. */
function shownLevel({ level, settled }) {
  return level === 'self-care' && !settled ? 'open' : level;
}

/** The answers that brought rules about: what was found, and what was measured and meets a bound of the rule. */
function signsOf(ids, rules, interview) {
  const found = ids.flatMap((id) => {
    const { tree } = rules.get(id).condition;
    return inputsOf(tree).filter((code) => {
      const answer = interview.answers.get(code);
      return typeof answer === 'number' ? meetsABound(tree, code, answer) : answer === 'present' || answer === 'positive';
    });
  });
  return [...new Set(found)];
}

function signList(heading, codes, interview) {
  return (
    codes.length > 0 && [
      element('h2', { class: 'signs-head' }, heading),
      element(
        'ul',
        { class: 'signs' },
        codes.map((code) => {
          const input = interview.inputs.get(code);
          const answer = answerInWords(input, interview.answers.get(code));
          return element(
            'li',
            {},
            element('span', { class: 'ask' }, input.question, ' ', element('strong', {}, answer)),
            element('span', { class: 'term' }, input.label),
          );
        }),
      ),
    ]
  );
}

function banner(interview, catalogue) {
  const { triage } = interview.result;
  const level = shownLevel(triage);
  const rules = new Map(catalogue.rules.map((rule) => [rule.id, rule]));
  const first = triage.because.filter((id) => rules.get(id).outcome.value === triage.level);
  const signs = signsOf(first, rules, interview);
  const also = signsOf(triage.because, rules, interview).filter((code) => !signs.includes(code));
  const eyebrow = triage.seeDoctorNow ? 'now' : triage.settled ? 'settled' : 'open';
  return element(
    'div',
    { class: 'level', 'data-level': level },
    shape(level),
    element(
      'div',
      {},
      element('p', { class: 'eyebrow' }, say(`result.eyebrow-${eyebrow}`)),
      element('h1', { tabindex: '-1' }, say(`result.${level}`)),
      element('p', { class: 'patient' }, level === 'open' ? say('result.open-patient') : triage.message.patient),
      level !== 'self-care' && level !== 'open' && signList(say('result.because'), signs, interview),
      triage.seeDoctorNow && signList(say('result.also'), also, interview),
      outlook(triage),
      element('p', { class: 'clinician' }, element('strong', {}, `${say('result.clinician')}: `), triage.message.clinician),
    ),
  );
}

/** Whether open answers can still change the triage. */
function outlook({ settled, level, highestPossible }) {
  if (settled || highestPossible === level) {
    return element('p', { class: 'outlook' }, say('result.settled'));
  }
  const could = element('strong', {}, say('result.could-become', say(`level.${highestPossible}`)));
  return element('p', { class: 'outlook' }, could, ' ', say('result.unknown-block'));
}

/** The ways on from here. */
function actions(interview, flow) {
  const open = interview.next() ? interview.result.questions.length : 0;
  const left = interview.unanswered.length;
  const handout = handoutPlaces(interview, flow.language);
  const ways = element(
    'p',
    { class: 'actions' },
    open > 0 && button(say('result.continue', open), 'primary', flow.next),
    open === 0 && left > 0 && button(say('result.again', left), 'primary', flow.again),
    button(say('result.print'), 'quiet', () => window.print(), { title: say('result.print-note') }),
    handout.place,
    button(say('screen.back'), 'quiet', flow.back),
    button(say('result.restart'), 'quiet', flow.restart),
  );
  return [ways, handout.choice];
}

const section = (heading, ...content) => element('section', { class: 'part' }, element('h2', {}, heading), content);

const list = (items) => element('ul', {}, items.map((item) => element('li', {}, item)));

function contradictions({ inconsistencies }) {
  return (
    inconsistencies.length > 0 &&
    element(
      'section',
      { class: 'part attention' },
      element('h2', {}, say('inconsistent.heading')),
      element('p', {}, say('inconsistent.hint')),
      list(inconsistencies.map(({ message, applied }) => [message, ' ', element('strong', {}, applied)])),
    )
  );
}

function phase({ phase: { value, settled } }) {
  return section(
    say('phase.heading'),
    element('p', { class: 'phase', 'data-phase': value }, say(`phase.${value}`)),
    element('p', { class: 'note' }, say(settled ? 'phase.settled' : 'phase.not-settled')),
  );
}

function comingBack({ reassess: { withinHours, when } }) {
  const until = withinHours > 0 ? say('reassess.within', withinHours) : say('reassess.now');
  return section(say('reassess.heading'), element('p', {}, until), list(when));
}

function notCovered({ notCovered: missing }) {
  return (
    missing.length > 0 &&
    section(say('missing.heading'), element('p', {}, say('missing.hint')), list(missing.map(({ message }) => message)))
  );
}

function provenance({ provenance: { service, ruleSet }, disclaimer }) {
  return element(
    'div',
    { class: 'part provenance' },
    element('p', {}, disclaimer),
    element('p', {}, say('provenance.line', ruleSet.version, ruleSet.sha256.slice(0, 12), service)),
  );
}

/**
 * The result: first whether a doctor is needed now, by which sign and where to go; then what may be done, what waits, what
 * is withheld; then everything that explains it.
 */
export function resultScreen(interview, catalogue, flow) {
  const { result, inputs } = interview;
  return element(
    'div',
    { class: 'screen result' },
    banner(interview, catalogue),
    actions(interview, flow),
    contradictions(result),
    phase(result),
    section(say('treat.heading'), interventionSections(result, inputs, catalogue.interventions)),
    comingBack(result),
    notCovered(result),
    details(interview, catalogue, flow),
    provenance(result),
  );
}

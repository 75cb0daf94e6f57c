import { button, element, onDemand } from './dom.js';
import { has, say } from './words.js';

/** The choices of an input: the answers the vocabulary allows, as words. */
const CHOICES = {
  present: 'screen.yes',
  absent: 'screen.no',
  positive: 'screen.positive',
  negative: 'screen.negative',
  unknown: 'screen.unknown',
};

const unitOf = ({ range }) => (has(`unit.${range.unit}`) ? say(`unit.${range.unit}`) : range.unit);

/** The number that was written, comma or point; null when it is none or lies outside the range. */
export function numberIn(text, range) {
  const written = text.trim().replace(',', '.');
  const pattern = range.integer ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,3})?$/;
  const value = Number(written);
  return pattern.test(written) && value >= range.least && value <= range.most ? value : null;
}

/**
 * An answer in words, for the list of answers. A number stands without a unit that is a word: the question names it, and
 * the word would have to agree with the number.
 */
export function answerInWords(input, answer) {
  if (answer in CHOICES) {
    return say(CHOICES[answer]);
  }
  const number = answer.toLocaleString(document.documentElement.lang);
  return input.range.unit === 'Cel' ? `${number} ${unitOf(input)}` : number;
}

const why = (input) =>
  input.help && onDemand('why', say('screen.why'), () => element('p', {}, input.help));

const legend = (input) =>
  element('legend', {}, element('span', { class: 'ask' }, input.question), element('span', { class: 'term' }, input.label));

function choice(input, answer, value, changed, text) {
  const box = element('input', {
    type: 'radio',
    name: input.code,
    value: answer,
    checked: value === answer,
    on: { change: () => changed(input.code, answer) },
  });
  return element('label', { class: 'choice' }, box, element('span', {}, text));
}

function finding(input, value, changed) {
  const choices = input.answers.map((answer) => choice(input, answer, value, changed, say(CHOICES[answer])));
  return element('fieldset', { class: 'question' }, legend(input), element('div', { class: 'choices' }, choices), why(input));
}

function measurement(input, value, changed) {
  const { range } = input;
  const id = `number-${input.code}`;
  const rule = say(range.integer ? 'number.whole' : 'number.decimal', range.least, range.most);
  const problem = element('p', { class: 'problem', id: `${id}-problem` });
  const field = element('input', {
    type: 'text',
    id,
    name: input.code,
    inputmode: range.integer ? 'numeric' : 'decimal',
    autocomplete: 'off',
    maxlength: 8,
    value: value === undefined || value === 'unknown' ? '' : String(value),
    'aria-label': input.label,
    'aria-describedby': `${id}-range ${id}-problem`,
  });
  const unknown = element('input', { type: 'checkbox', name: input.code, value: 'unknown', checked: value === 'unknown' });
  const complain = (wrong) => {
    field.setAttribute('aria-invalid', String(wrong));
    problem.textContent = wrong ? rule : '';
  };
  const isWrong = () => field.value.trim() !== '' && numberIn(field.value, range) === null;
  field.addEventListener('input', () => {
    unknown.checked = false;
    changed(input.code, numberIn(field.value, range) ?? undefined);
    if (!isWrong()) {
      complain(false);
    }
  });
  field.addEventListener('change', () => complain(isWrong()));
  unknown.addEventListener('change', () => {
    field.value = '';
    complain(false);
    changed(input.code, unknown.checked ? 'unknown' : undefined);
  });
  const unit = element('span', { class: 'unit', 'aria-hidden': 'true' }, unitOf(input));
  return element(
    'fieldset',
    { class: 'question' },
    legend(input),
    element(
      'div',
      { class: 'choices' },
      element('span', { class: 'number' }, field, unit),
      element('label', { class: 'choice' }, unknown, element('span', {}, say('screen.unknown'))),
      element('p', { class: 'range', id: `${id}-range` }, say('number.range', range.least, range.most, unitOf(input))),
      problem,
    ),
    why(input),
  );
}

/** The fields of a form that hold something that is no number in range; each then says so beside itself. */
export function wrongNumbers(form) {
  const fields = [...form.querySelectorAll('.number input')];
  fields.forEach((field) => field.dispatchEvent(new Event('change')));
  return fields.filter((field) => field.getAttribute('aria-invalid') === 'true');
}

export function question(input, value, changed) {
  return input.range ? measurement(input, value, changed) : finding(input, value, changed);
}

/**
 * "None of these": one explicit act that answers every empty line of the screen, shows it, and can be undone. Denies
 * findings; of tests it says that none was done, for a test that was not done is not negative.
 */
export function noneOfThese(inputs, interview, changed) {
  const findings = inputs.filter((input) => !input.range);
  if (findings.length === 0) {
    return null;
  }
  const tests = findings.every((input) => input.group === 'tests');
  const kind = tests ? 'none-tests' : 'none';
  const status = element('p', { class: 'none-status', role: 'status' }, say(`screen.${kind}-does`));
  const set = (codes, answer) => {
    for (const code of codes) {
      document.querySelectorAll(`input[type=radio][name="${code}"]`).forEach((radio) => {
        radio.checked = radio.value === answer;
      });
      changed(code, answer);
    }
  };
  const undo = (codes) => {
    set(codes, undefined);
    status.textContent = say('screen.none-undone');
    box.replaceChildren(none, status);
    none.focus();
  };
  const apply = () => {
    const codes = findings.map((input) => input.code).filter((code) => !interview.answers.has(code));
    set(codes, tests ? 'unknown' : 'absent');
    if (codes.length === 0) {
      status.textContent = say('screen.none-nothing');
      return;
    }
    const undoing = button(say('screen.undo'), 'quiet', () => undo(codes));
    status.textContent = say(`screen.${kind}-done`, codes.length);
    box.replaceChildren(undoing, status);
    undoing.focus();
  };
  const none = button(say(`screen.${kind}`), 'none', apply);
  const box = element('div', { class: 'none-box' }, none, status);
  return box;
}

/**
 * The state of one interview, in memory only: what was answered, which screens were shown, and what to ask next. Which
 * questions are warning signs comes from the rules of the service, and every later question from its last answer.
 */

const ON_ONE_SCREEN = 6;
const RED = ['urgent', 'emergency'];

/** The codes of the inputs that a condition tree reads. */
export function inputsOf(tree) {
  if (Array.isArray(tree)) {
    return tree.flatMap(inputsOf);
  }
  return Object.entries(tree).flatMap(([kind, value]) => {
    if ((kind === 'present' || kind === 'absent') && typeof value === 'string') {
      return [value];
    }
    if (kind === 'atLeast' || kind === 'atMost') {
      return [value.input];
    }
    return value !== null && typeof value === 'object' ? inputsOf(value) : [];
  });
}

/**
 * The codes of the inputs that make a warning sign: what only counts beside one of them, as back pain beside cancer, is none by
 * itself.
 */
function signsIn(tree) {
  if (tree.all) {
    const always = tree.all.filter((part) => !part.any);
    return (always.length > 0 ? always : tree.all).flatMap(signsIn);
  }
  return tree.any ? tree.any.flatMap(signsIn) : inputsOf(tree);
}

/** Whether a number meets a bound that a condition tree sets for this input. */
export function meetsABound(tree, code, number) {
  if (Array.isArray(tree)) {
    return tree.some((part) => meetsABound(part, code, number));
  }
  return Object.entries(tree).some(([kind, value]) => {
    if (kind === 'atLeast' || kind === 'atMost') {
      const bound = Number(value.bound);
      return value.input === code && (kind === 'atLeast' ? number >= bound : number <= bound);
    }
    return value !== null && typeof value === 'object' && meetsABound(value, code, number);
  });
}

/** The warning signs as screens: themes of rules that raise the triage to urgent or emergency, joined by their heading. */
export function warningScreens(rules, inputs, headingOf) {
  const screens = new Map();
  const placed = new Set();
  for (const rule of rules) {
    if (rule.outcome.kind === 'raises-triage' && RED.includes(rule.outcome.value)) {
      const heading = headingOf(rule.theme);
      const codes = signsIn(rule.condition.tree).filter((code) => inputs.get(code)?.redFlag && !placed.has(code));
      codes.forEach((code) => placed.add(code));
      screens.set(heading, [...new Set([...(screens.get(heading) ?? []), ...codes])]);
    }
  }
  return [...screens].filter(([, codes]) => codes.length > 0).map(([heading, codes]) => ({ heading, codes }));
}

export class Interview {
  #warnings = [];

  constructor() {
    this.inputs = new Map();
    this.answers = new Map();
    this.screens = [];
    this.result = null;
    /** The codes of what is chosen for the handout. */
    this.printed = new Set();
  }

  /** Takes the catalogue in the language spoken now; answers stay. */
  learn({ inputs, rules }, headingOf) {
    this.inputs = new Map(inputs.map((input) => [input.code, input]));
    this.#warnings = warningScreens(rules, this.inputs, headingOf);
    for (const screen of this.screens) {
      screen.heading = this.#warnings[screen.warning]?.heading;
    }
  }

  get warningCount() {
    return this.#warnings.length;
  }

  /** What is sent: every answer in its group. A number that is not known is left out, for it has no value to send. */
  get request() {
    const request = {};
    for (const [code, answer] of this.answers) {
      const { group } = this.inputs.get(code);
      if (group !== 'measurements' || answer !== 'unknown') {
        (request[group] ??= {})[code] = answer;
      }
    }
    return request;
  }

  get isEmpty() {
    return Object.keys(this.request).length === 0;
  }

  /** Whether the service should turn this away last: the first screen of warning signs, and whoever has one of them. */
  get isUrgent() {
    return (
      this.screens.length <= 1 ||
      this.#allWarnings().some((code) => this.answers.get(code) === 'present')
    );
  }

  /** The open questions of the last result that were not answered at all. */
  get unanswered() {
    const open = this.result ? this.result.questions.map((question) => question.code) : this.#allWarnings();
    return open.filter((code) => !this.answers.has(code));
  }

  /**
   * Screens of the answers that stand on none of those that lead up to here: given beyond a way back, they count, and no
   * question is asked twice.
   */
  get answeredElsewhere() {
    const shown = new Set(this.screens.flatMap((screen) => screen.codes));
    let left = [...this.answers.keys()].filter((code) => !shown.has(code));
    const screens = [];
    while (left.length > 0) {
      const screen = this.#screenOf(left, left.length);
      screens.push(screen);
      left = left.filter((code) => !screen.codes.includes(code));
    }
    return screens;
  }

  /** The next screen: the first group of warning signs that can matter, then the most important of one group. */
  next() {
    const shown = new Set(this.screens.flatMap((screen) => screen.codes));
    return this.#screenOf(this.unanswered.filter((code) => !shown.has(code)));
  }

  /** A screen of what was shown and left empty. */
  nextAgain() {
    const screen = this.#screenOf(this.unanswered);
    return screen && { ...screen, again: true };
  }

  #allWarnings() {
    return this.#warnings.flatMap((screen) => screen.codes);
  }

  #screenOf(open, most = ON_ONE_SCREEN) {
    for (const [warning, { heading, codes }] of this.#warnings.entries()) {
      const asked = codes.filter((code) => open.includes(code));
      if (asked.length > 0) {
        return { heading, warning, codes: asked };
      }
    }
    if (open.length === 0) {
      return null;
    }
    const { group } = this.inputs.get(open[0]);
    return { group, codes: open.filter((code) => this.inputs.get(code).group === group).slice(0, most) };
  }
}

import { button, element, onDemand } from './dom.js';
import { say } from './words.js';

const KINDS = ['exercises', 'massage', 'physiotherapy', 'therapies', 'programme'];
const SHOWN_NEEDS = 4;

/** Items with the same reasons stand together, so that a reason is read once. */
function together(items, reasonsOf) {
  const groups = new Map();
  for (const item of items) {
    const key = reasonsOf(item).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

const names = (items) => element('ul', { class: 'names' }, items.map(({ name }) => element('li', {}, name)));

/** What rules say, each with the passages it rests on. */
export function rulesList(ids, result) {
  const passage = (id) => {
    const { document, lines, says } = result.statements[id];
    return element('li', {}, element('span', { class: 'place' }, say('why.passage', document, lines)), ' ', says);
  };
  return element(
    'ul',
    { class: 'rules' },
    ids.map((id) => {
      const { title, basis, statements } = result.rules[id];
      const rests = say(basis === 'document' ? 'why.document' : 'why.default');
      return element(
        'li',
        {},
        onDemand('rule', title, () => [element('p', { class: 'basis' }, rests), element('ul', {}, statements.map(passage))]),
      );
    }),
  );
}

/** The picture, of what is drawn; it goes away when it does not come. */
function picture({ picture: drawn }) {
  if (!drawn?.href) {
    return null;
  }
  const image = element('img', {
    class: 'picture',
    alt: drawn.alternative,
    loading: 'lazy',
    on: { error: () => image.remove() },
  });
  image.src = drawn.href;
  return image;
}

function card(intervention, because, result) {
  const { dose = {}, startPosition, steps = [], side, equipment, who, stopRule, gaps = [] } = intervention;
  const row = (key, text) => text && [element('dt', {}, say(`card.${key}`)), element('dd', {}, text)];
  return [
    picture(intervention),
    steps.length > 0 && element('h5', {}, say('card.steps')),
    startPosition && element('p', {}, startPosition.text),
    element('ol', { class: 'steps' }, steps.map((step) => element('li', {}, step))),
    element('p', { class: 'stop' }, element('strong', {}, `${say('card.stop')}: `), stopRule),
    element(
      'dl',
      {},
      row('hold', dose.hold),
      row('repetitions', dose.progression),
      row('duration', dose.duration),
      row('frequency', dose.frequency),
      row('side', side?.text),
      row('equipment', equipment?.codes.length > 0 && equipment.text),
      row('who', who),
    ),
    gaps.length > 0 && onDemand('more', say('card.gaps'), () => element('ul', {}, gaps.map((gap) => element('li', {}, gap)))),
    onDemand('more', say('card.why'), () => rulesList(because, result)),
  ].filter(Boolean);
}

function allowedList(items, catalogue, result) {
  const cards = items.map(({ code, name, supervision, because }) =>
    onDemand(
      'card',
      [element('span', { class: 'name' }, name), element('span', { class: 'tag' }, say(`who.${supervision}`))],
      () => card(catalogue.get(code), because, result),
    ),
  );
  const all = button(say('treat.open-all'), 'small', () => {
    const opening = cards.some((each) => !each.open);
    cards.forEach((each) => {
      each.open = opening;
    });
    all.textContent = say(opening ? 'treat.close-all' : 'treat.open-all');
  });
  return [element('div', { class: 'list-head' }, element('h4', {}, say('treat.allowed', items.length)), all), cards];
}

/** What all items share is told first and once; then what some of them have besides, with their names. */
function byReason(items, reasonsOf, lead, tell) {
  const [first, ...others] = items.map(reasonsOf);
  const shared = first.filter((reason) => others.every((reasons) => reasons.includes(reason)));
  const own = (item) => reasonsOf(item).filter((reason) => !shared.includes(reason));
  const told = (key, reasons) => reasons.length > 0 && [element('p', {}, element('strong', {}, say(key))), tell(reasons)];
  return [
    shared.length > 0 && element('div', { class: 'reason' }, told(lead, shared)),
    ...together(items, own).map((same) =>
      element('div', { class: 'reason' }, told(shared.length > 0 ? 'treat.also' : lead, own(same[0])), names(same)),
    ),
  ].filter(Boolean);
}

function waitingList(items, inputs) {
  const tell = (codes) => {
    const labels = codes.map((code) => inputs.get(code)?.label ?? code);
    const rest = labels.length - SHOWN_NEEDS;
    const shown = labels.slice(0, rest > 1 ? SHOWN_NEEDS : undefined).join('; ');
    return element('p', {}, shown, rest > 1 && ` ${say('treat.and-more', rest)}`);
  };
  return byReason(items, ({ needs }) => needs, 'treat.waits-for', tell);
}

function withheldList(items, result) {
  return byReason(items, ({ because }) => because, 'treat.reasons', (ids) => rulesList(ids, result));
}

function kindSection(kind, { allowed, conditional, withheld }, { catalogue, inputs, result }) {
  return element(
    'section',
    { class: 'kind' },
    element('h3', {}, say(`treat.${kind}`)),
    element('p', { class: 'counts' }, say('treat.counts', allowed.length, conditional.length, withheld.length)),
    allowed.length > 0 && allowedList(allowed, catalogue, result),
    conditional.length > 0 &&
      onDemand('group waiting', say('treat.waiting', conditional.length), () => waitingList(conditional, inputs)),
    withheld.length > 0 &&
      onDemand('group withheld', say('treat.withheld', withheld.length), () => withheldList(withheld, result)),
  );
}

/** The five catalogues: what is allowed open to see, what waits and what is withheld on demand. */
export function interventionSections(result, inputs, interventions) {
  const catalogue = new Map(interventions.map((intervention) => [intervention.code, intervention]));
  const partitions = Object.values(result.interventions);
  const kinds = () => KINDS.map((kind) => kindSection(kind, result.interventions[kind], { catalogue, inputs, result }));
  if (result.triage.seeDoctorNow) {
    const withheld = partitions.reduce((sum, partition) => sum + partition.withheld.length, 0);
    return [
      element('p', { class: 'nothing' }, say('treat.none-now')),
      onDemand('group withheld', say('treat.withheld', withheld), kinds),
    ];
  }
  const none = partitions.every(({ allowed }) => allowed.length === 0);
  return [none && element('p', { class: 'nothing' }, say('treat.none-yet')), kinds()];
}

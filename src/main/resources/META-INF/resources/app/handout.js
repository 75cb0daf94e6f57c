import * as api from './api.js';
import { button, element, onDemand } from './dom.js';
import { say } from './words.js';

let contract = null;

/** What the service's own contract, which is read once, says of handouts: whether there are any, and what may be chosen. */
async function offered() {
  contract ??= api.fetchContract().catch(() => ({}));
  const { paths, components } = await contract;
  return {
    made: Boolean(paths?.['/v1/handouts']?.post),
    choosable: components?.schemas?.HandoutRequest?.properties?.interventions?.items?.enum ?? [],
  };
}

function download(handout) {
  const address = URL.createObjectURL(handout);
  element('a', { href: address, download: 'sciatica-handout.pdf' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Boxes to tick; what is ticked is kept in the set. */
function boxes(items, ticked) {
  const tick = ({ target: { checked, value } }) => (checked ? ticked.add(value) : ticked.delete(value));
  const box = ({ code, name }) =>
    element('label', {}, element('input', { type: 'checkbox', value: code, on: { change: tick } }), element('span', {}, name));
  return element('fieldset', { class: 'boxes' }, element('legend', {}, say('handout.choose-hint')), items.map(box));
}

/**
 * The button for a printable handout, and what may be chosen for it: places that stay empty unless the service makes handouts
 * and more than one thing is allowed at home.
 */
export function handoutPlaces({ request, result }, language) {
  const place = element('span', { class: 'handout' });
  const choice = element('div', { class: 'printing' });
  const problem = element('span', { class: 'problem', role: 'alert' });
  const ticked = new Set();
  const make = async () => {
    problem.textContent = '';
    try {
      const interventions = ticked.size > 0 ? { interventions: [...ticked] } : {};
      download(await api.fetchHandout({ ...request, ...interventions }, language));
    } catch {
      problem.textContent = say('handout.problem');
    }
  };
  offered().then(({ made, choosable }) => {
    const allowed = Object.values(result.interventions).flatMap((partition) => partition.allowed);
    const items = allowed.filter(({ code }) => choosable.includes(code));
    if (made) {
      place.append(button(say('handout.button'), 'quiet', make), problem);
    }
    if (made && items.length > 1) {
      choice.append(onDemand('group', say('handout.choose', items.length), () => boxes(items, ticked)));
    }
  });
  return { place, choice };
}

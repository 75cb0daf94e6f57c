import * as api from './api.js';
import { announce, button, element, onDemand } from './dom.js';
import { say } from './words.js';

let contract = null;

/** What the service's own contract, which is read once, says of handouts: whether there are any, and what may be chosen. */
async function offered() {
  contract ??= api.fetchContract().catch(() => {
    contract = null;
    return {};
  });
  const { paths, components } = await contract;
  return {
    made: Boolean(paths?.['/v1/handouts']?.post),
    choosable: components?.schemas?.PrintedIntervention?.enum ?? [],
  };
}

function download(handout) {
  const address = URL.createObjectURL(handout);
  element('a', { href: address, download: 'sciatica-handout.pdf' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Boxes to tick; what is ticked is kept in the set. */
function boxes(items, ticked, told) {
  const tick = ({ target: { checked, value } }) => {
    ticked[checked ? 'add' : 'delete'](value);
    told();
  };
  const box = ({ code, name }) => {
    const input = element('input', { type: 'checkbox', value: code, checked: ticked.has(code), on: { change: tick } });
    return element('label', {}, input, element('span', {}, name));
  };
  return element('fieldset', { class: 'boxes' }, element('legend', {}, say('handout.choose-hint')), items.map(box));
}

/**
 * The button for a printable handout, and what may be chosen for it: places that stay empty unless the service makes handouts
 * and more than one thing is allowed at home. The choice stays with the interview, as far as it stays allowed.
 */
export function handoutPlaces(interview, language) {
  const { request, result, printed } = interview;
  const place = element('span', { class: 'handout' });
  const choice = element('div', { class: 'printing' });
  const problem = element('span', { class: 'problem', role: 'alert' });
  let items = [];
  const ticked = () => items.map(({ code }) => code).filter((code) => printed.has(code));
  /** Whether this result is still the one on the screen, and of the answers given now. */
  const holds = () =>
    place.isConnected && interview.result === result && JSON.stringify(interview.request) === JSON.stringify(request);
  const make = async () => {
    const focused = document.activeElement === maker;
    problem.textContent = '';
    working(true);
    let handout = null;
    try {
      const interventions = ticked();
      handout = await api.fetchHandout({ ...request, ...(interventions.length > 0 && { interventions }) }, language);
    } catch {
      problem.textContent = say('handout.problem');
    }
    if (!holds()) {
      /* A sheet of a result that was left is taken for one of the result that is there now. */
      return;
    }
    working(false);
    if (focused && document.activeElement === document.body) {
      maker.focus();
    }
    if (handout) {
      download(handout);
    }
  };
  const maker = button(say('handout.button'), 'quiet', make);
  const working = (busy) => {
    maker.disabled = busy;
    maker.textContent = say(busy ? 'screen.working' : 'handout.button');
    announce(busy ? say('screen.working') : '');
  };
  offered().then(({ made, choosable }) => {
    const allowed = Object.values(result.interventions).flatMap((partition) => partition.allowed);
    items = allowed.filter(({ code }) => choosable.includes(code));
    if (made) {
      place.append(maker, problem);
    }
    if (made && items.length > 1) {
      const heading = element('span');
      const tell = () => {
        heading.textContent = say('handout.choose', ticked().length, items.length);
      };
      tell();
      choice.append(onDemand('group', heading, () => boxes(items, printed, tell)));
    }
  });
  return { place, choice };
}

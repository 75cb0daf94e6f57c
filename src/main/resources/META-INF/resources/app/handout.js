import * as api from './api.js';
import { button, element } from './dom.js';
import { say } from './words.js';

let contract = null;

/** Whether the service makes handouts, by its own contract, which is read once. */
async function offered() {
  contract ??= api.fetchContract().catch(() => ({}));
  return Boolean((await contract).paths?.['/v1/handouts']?.post);
}

/** The button for a printable handout: a place that stays empty unless the service's own contract lists handouts. */
export function handoutPlace(request, language) {
  const place = element('span', { class: 'handout' });
  const problem = element('span', { class: 'problem', role: 'alert' });
  const make = async () => {
    problem.textContent = '';
    try {
      const address = URL.createObjectURL(await api.fetchHandout(request, language));
      const link = element('a', { href: address, download: 'sciatica-handout.pdf' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch {
      problem.textContent = say('handout.problem');
    }
  };
  offered().then((made) => made && place.append(button(say('handout.button'), 'quiet', make), problem));
  return place;
}

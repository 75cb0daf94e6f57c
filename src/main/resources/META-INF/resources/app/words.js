/** The page's own words: they are data of the service, this file only looks them up. */

let words = {};

export function speak(spoken) {
  words = spoken;
}

export function has(key) {
  return key in words;
}

/** The words of a key, with {0}, {1} … filled in. A key without words shows itself rather than a blank. */
export function say(key, ...values) {
  return values.reduce((text, value, place) => text.replaceAll(`{${place}}`, value), words[key] ?? key);
}

/** Fills the words into what the page brought along: elements with data-word. */
export function fillIn(root) {
  root.querySelectorAll('[data-word]').forEach((node) => {
    node.textContent = say(node.dataset.word);
  });
}

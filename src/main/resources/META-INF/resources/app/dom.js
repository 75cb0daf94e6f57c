/** Makes elements; every text goes in as text, never as markup. */

const SVG = 'http://www.w3.org/2000/svg';

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function element(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

export function drawing(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

export function button(text, style, click, attributes = {}) {
  return element('button', { type: 'button', class: `button ${style}`, on: { click }, ...attributes }, text);
}

/** Tells those who hear the page what those who see it see. */
export function announce(text) {
  document.getElementById('announcement').textContent = text;
}

/** A section that opens on demand; its content is made when it is first opened. */
export function onDemand(style, summary, content, attributes = {}) {
  const details = element('details', { class: style, ...attributes }, element('summary', {}, summary));
  const fill = () => {
    if (details.open && details.childElementCount === 1) {
      details.append(...[content()].flat());
    }
  };
  details.addEventListener('toggle', fill);
  return details;
}

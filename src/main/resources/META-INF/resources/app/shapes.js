import { drawing } from './dom.js';

/** One shape for each level, so that colour is never the only sign. */
const SHAPES = {
  emergency: ['M31 4h38l27 27v38L69 96H31L4 69V31z', 'M50 24v32M50 72v4'],
  urgent: ['M50 6 96 92H4z', 'M50 38v24M50 76v3'],
  'see-doctor': ['M50 3 97 50 50 97 3 50z', 'M50 30v40M30 50h40'],
  'self-care': ['M50 4a46 46 0 1 0 .01 0z', 'M30 52l14 15 28-32'],
  open: ['M50 6a44 44 0 1 0 .01 0z', 'M37 38c0-18 27-18 27-1 0 12-14 11-14 24M50 74v4'],
};

export function shape(level) {
  const [outline, sign] = SHAPES[level];
  return drawing(
    'svg',
    { class: 'shape', viewBox: '0 0 100 100', 'aria-hidden': 'true', focusable: 'false' },
    drawing('path', { class: 'outline', d: outline }),
    drawing('path', { class: 'sign', d: sign }),
  );
}

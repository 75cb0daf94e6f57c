import * as api from './api.js';
import { announce, element } from './dom.js';
import { Interview } from './interview.js';
import { wrongNumbers } from './questions.js';
import { resultScreen } from './result.js';
import { errorScreen, keyScreen, questionScreen, startScreen } from './screens.js';
import { fillIn, has, say, speak } from './words.js';

/** Leads from screen to screen. All state lives here, in memory: nothing is stored, a reload forgets. */
const main = document.getElementById('main');
const languages = document.getElementById('language');

let interview = new Interview();
let catalogue = null;
let language = 'en';
/** Every place visited: the start, screens of questions, results. The browser's history carries only the index. */
let places = [{ kind: 'start' }];
let place = 0;
/** The level at which the result was last shown by itself, so that going on is not interrupted for the same level. */
let shownAt = 0;

const headingOf = (theme) => (has(`theme.${theme}`) ? say(`theme.${theme}`) : say('theme.other'));

/** Puts a screen up and the focus on its heading; at the very start the focus stays where a reader expects it. */
function show(screen, announced = '', moved = true) {
  main.replaceChildren(screen);
  main.removeAttribute('aria-busy');
  const heading = screen.querySelector('h1');
  document.title = `${heading.textContent} – ${say('site.name')}`;
  announce(announced);
  window.scrollTo(0, 0);
  if (moved) {
    heading.focus({ preventScroll: true });
  }
}

/** The words did not come: what the page brought along says that nothing was assessed. */
function tellWithoutWords() {
  const told = document.getElementById('unassessed');
  told.className = 'known';
  announce(told.textContent);
}

/** Does something that may fail; a failure is shown as "not assessed", with a way to try again. */
async function attempt(action) {
  if (main.getAttribute('aria-busy') === 'true') {
    return;
  }
  main.setAttribute('aria-busy', 'true');
  announce(has('screen.working') ? say('screen.working') : '');
  try {
    await action();
  } catch (failure) {
    if (!(failure instanceof api.Failure)) {
      console.error(failure);
    }
    main.removeAttribute('aria-busy');
    const retry = () => attempt(action);
    const withKey = (key) => {
      api.useKey(key);
      retry();
    };
    if (!has('error.heading')) {
      tellWithoutWords();
    } else if (failure.reason === 'key') {
      show(keyScreen(failure, api.hasKey(), withKey));
    } else {
      show(errorScreen(failure, { retry, back: catalogue && backFromFailure }));
    }
  }
  main.removeAttribute('aria-busy');
}

function display(moved = true) {
  const { kind, screen } = places[place];
  if (kind === 'start') {
    show(startScreen(() => attempt(begin)), '', moved);
  } else if (kind === 'questions') {
    show(
      questionScreen(screen, interview, {
        next: () => attempt(next),
        back: () => history.back(),
        showResult: () => attempt(() => showResult(null)),
      }),
    );
  } else {
    const { triage } = interview.result;
    show(resultScreen(interview, catalogue, { ...flow, language }), say('result.announce', triage.message.patient));
  }
}

/** Back to the questions; a result that could not be assessed again is left behind. */
function backFromFailure() {
  if (places[place].kind === 'result') {
    history.back();
  } else {
    display();
  }
}

function go(to) {
  places = [...places.slice(0, place + 1), to];
  place = places.length - 1;
  followTheWay();
  history.pushState({ place }, '');
  display();
}

const goToQuestions = (screen) => go({ kind: 'questions', screen });

/** Steps to a place that was visited. */
function goTo(index) {
  history.go(index - place);
}

async function begin() {
  interview.screens = [];
  goToQuestions(interview.next());
}

/**
 * Asks the service; a failure leaves no older result behind that could be taken for the answer. A result belongs to what was
 * sent: when answers changed on the way, it is thrown away and the service is asked again.
 */
async function assess() {
  interview.result = null;
  let result;
  let sent;
  do {
    if (interview.isEmpty) {
      throw new api.Failure('nothing');
    }
    sent = JSON.stringify(interview.request);
    result = await api.assess(interview.request, language, interview.isUrgent);
  } while (JSON.stringify(interview.request) !== sent);
  interview.result = result;
}

/** Whether a number was written on the way that cannot be sent: the questions then stay, and the field says so. A red flag goes first. */
function staysForANumber() {
  const [first] = wrongNumbers(main);
  if (!first || interview.result.triage.seeDoctorNow) {
    return false;
  }
  announce(say('number.problem'));
  first.focus();
  return true;
}

/**
 * Tells the interview which screens lead up to here. Of those beyond, seen before the way back, what was left empty is asked
 * anew; what was answered counts on, and the result lists it.
 */
function followTheWay() {
  interview.screens = places.slice(0, place + 1).filter(({ screen }) => screen).map(({ screen }) => screen);
}

async function next() {
  followTheWay();
  if (interview.isEmpty) {
    interview.result = null;
  } else {
    await assess();
    if (staysForANumber()) {
      return;
    }
  }
  const level = api.LEVELS.indexOf(interview.result?.triage.level);
  const risen = interview.result?.triage.seeDoctorNow && level > shownAt;
  shownAt = interview.result?.triage.seeDoctorNow ? level : 0;
  const screen = interview.next();
  if (screen && !risen) {
    goToQuestions(screen);
  } else {
    await showResult(interview.result);
  }
}

/** Shows the result; assesses first unless that was just done. */
async function showResult(assessed) {
  if (!assessed) {
    followTheWay();
    await assess();
    if (staysForANumber()) {
      return;
    }
  }
  go({ kind: 'result' });
}

const flow = {
  next: () => goToQuestions(interview.next()),
  again: () => goToQuestions(interview.nextAgain()),
  back: () => history.back(),
  change: (screen) => {
    const visited = places.findIndex((each) => each.screen === screen);
    if (visited < 0) {
      goToQuestions(screen);
    } else {
      goTo(visited);
    }
  },
  restart: () => window.location.reload(),
};

async function learn(chosen) {
  const spoken = await api.fetchWords(chosen);
  if (!catalogue) {
    /* Without a catalogue there is nothing to tell of but what went wrong, and that takes words. */
    speak(spoken.words);
  }
  const learned = await api.fetchCatalogue(chosen);
  speak(spoken.words);
  language = chosen;
  catalogue = learned;
  interview.learn(catalogue, headingOf);
  document.documentElement.lang = chosen;
  fillIn(document);
  languages.replaceChildren(
    ...Object.entries(spoken.languages).map(([code, name]) =>
      element('option', { value: code, lang: code, selected: code === chosen }, name),
    ),
  );
  languages.closest('label').hidden = languages.options.length < 2;
  return spoken.languages;
}

/** Begins in English, the language that always exists, or in the first of the reader's languages that exists too. */
async function open() {
  const exist = await learn('en');
  const wanted = navigator.languages.map((code) => code.split('-')[0].toLowerCase()).find((code) => code in exist);
  if (wanted && wanted !== 'en') {
    await learn(wanted);
  }
  display(false);
}

/** What the selector shows is the language that the page is in, also where it could not learn another. */
languages.addEventListener('change', async () => {
  const chosen = languages.value;
  await attempt(async () => {
    await learn(chosen);
    if (interview.result) {
      await assess();
    }
    display();
  });
  languages.value = language;
});

/** Without a step in the history, which leads through the screens. */
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});

window.addEventListener('popstate', (event) => {
  if (!catalogue) {
    return;
  }
  const index = event.state?.place ?? 0;
  if (main.getAttribute('aria-busy') === 'true') {
    /* What is under way belongs to the screen that is up: stay there. */
    if (index !== place) {
      history.go(place - index);
    }
    return;
  }
  place = index < places.length ? index : 0;
  attempt(async () => {
    followTheWay();
    if (places[place].kind === 'result') {
      await assess();
    }
    display();
  });
});

history.replaceState({ place: 0 }, '');
attempt(open);

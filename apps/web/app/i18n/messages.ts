import type about from '../locales/en/about.json';
import type account from '../locales/en/account.json';
import type admin from '../locales/en/admin.json';
import type adoptions from '../locales/en/adoptions.json';
import type announce from '../locales/en/announce.json';
import type celebrations from '../locales/en/celebrations.json';
import type cities from '../locales/en/cities.json';
import type clips from '../locales/en/clips.json';
import type collections from '../locales/en/collections.json';
import type desk from '../locales/en/desk.json';
import type discussionLive from '../locales/en/discussion-live.json';
import type discussions from '../locales/en/discussions.json';
import type door from '../locales/en/door.json';
import type errors from '../locales/en/errors.json';
import type festivalsOrganise from '../locales/en/festivals-organise.json';
import type festivals from '../locales/en/festivals.json';
import type home from '../locales/en/home.json';
import type importWords from '../locales/en/import.json';
import type joinNetwork from '../locales/en/join-network.json';
import type myCity from '../locales/en/my-city.json';
import type notifications from '../locales/en/notifications.json';
import type practiceWords from '../locales/en/practice-words.json';
import type practicesEdit from '../locales/en/practices-edit.json';
import type practices from '../locales/en/practices.json';
import type practicesLibrary from '../locales/en/practices-library.json';
import type recaps from '../locales/en/recaps.json';
import type registrations from '../locales/en/registrations.json';
import type review from '../locales/en/review.json';
import type selfChecks from '../locales/en/self-checks.json';
import type signIn from '../locales/en/sign-in.json';
import type submit from '../locales/en/submit.json';
import type texts from '../locales/en/texts.json';
import type themes from '../locales/en/themes.json';
import type ui from '../locales/en/ui.json';

/** One line a feature: its English catalogue is what the keys are checked against. */
export interface Catalogues {
  about: typeof about;
  account: typeof account;
  admin: typeof admin;
  adoptions: typeof adoptions;
  announce: typeof announce;
  celebrations: typeof celebrations;
  cities: typeof cities;
  clips: typeof clips;
  collections: typeof collections;
  desk: typeof desk;
  'discussion-live': typeof discussionLive;
  discussions: typeof discussions;
  door: typeof door;
  errors: typeof errors;
  'festivals-organise': typeof festivalsOrganise;
  festivals: typeof festivals;
  home: typeof home;
  import: typeof importWords;
  'join-network': typeof joinNetwork;
  'my-city': typeof myCity;
  notifications: typeof notifications;
  'practice-words': typeof practiceWords;
  'practices-edit': typeof practicesEdit;
  practices: typeof practices;
  'practices-library': typeof practicesLibrary;
  recaps: typeof recaps;
  registrations: typeof registrations;
  review: typeof review;
  'self-checks': typeof selfChecks;
  'sign-in': typeof signIn;
  submit: typeof submit;
  texts: typeof texts;
  themes: typeof themes;
  ui: typeof ui;
}

export type Namespace = keyof Catalogues;

export type MessageKey = { [N in Namespace]: keyof Catalogues[N] & string }[Namespace];

export type Messages = Readonly<Record<string, string>>;

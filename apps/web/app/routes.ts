import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { textPageNames } from './features/about/text-pages';

const development =
  process.env.NODE_ENV === 'production' && !process.env.CITYLORE_UI_PAGE ? [] : [route('ui', 'routes/ui.tsx')];

/** Every page lives under its language. A page is one line here and one thin file in routes. */
export default [
  index('routes/start.ts'),
  route('language/:code', 'routes/language.ts'),
  route(':lang', 'routes/lang.tsx', [
    index('routes/reading/home.tsx'),
    route('themes', 'routes/reading/themes.tsx'),
    route('themes/:slug', 'routes/reading/theme.tsx'),
    route('clips', 'routes/reading/clips.tsx'),
    route('clips/new', 'routes/clips-new.tsx'),
    route('clips/:id', 'routes/reading/clip.tsx'),
    route('clips/:id/edit', 'routes/clips-edit.tsx'),
    route('clips/:id/edit/now', 'routes/clips-edit-now.ts'),
    route('cities', 'routes/reading/cities.tsx'),
    route('cities/:slug', 'routes/reading/city.tsx'),
    ...textPageNames.map((name) => route(name, 'routes/reading/text.tsx', { id: name })),
    route('desk', 'routes/desk.tsx'),
    route('desk/:item', 'routes/desk-item.tsx'),
    route('cities/:slug/people', 'routes/city-people.ts'),
    route('sign-in', 'routes/account/sign-in.tsx'),
    route('sign-in/link', 'routes/account/sign-in-link.tsx'),
    route('sign-out', 'routes/account/sign-out.tsx'),
    route('join', 'routes/account/join.tsx'),
    route('join-network', 'routes/account/join-network.tsx'),
    route('join-network/confirm', 'routes/account/join-network-confirm.tsx'),
    route('me', 'routes/account/me.tsx'),
    route('notifications', 'routes/account/notifications.tsx'),
    route('my-city', 'routes/my-city-choose.tsx'),
    route('my-city/:slug', 'routes/my-city.tsx'),
    route('my-city/:slug/profile', 'routes/my-city-profile.tsx'),
    route('texts', 'routes/staff/texts.tsx'),
    route('texts/:theme/:language', 'routes/staff/text-edit.tsx'),
    route('texts/:theme/:language/versions/:version', 'routes/staff/text-version.tsx'),
    route('network', 'routes/staff/network.tsx'),
    route('network/members/:id', 'routes/staff/network-member.tsx'),
    route('network/applicants', 'routes/staff/network-applicants.tsx'),
    route('network/applicants/:city', 'routes/staff/network-applicant.tsx'),
    route('network/cities', 'routes/staff/network-city.ts'),
    route('network/cities/new', 'routes/staff/network-city-new.tsx'),
    ...development,
    route('*', 'routes/missing.ts'),
  ]),
] satisfies RouteConfig;

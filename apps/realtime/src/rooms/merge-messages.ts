import { LIVE, type ServerMessages } from '@libs/contracts/live-messages.js';

type Posts = ServerMessages['posts'];
type Typing = ServerMessages['typing'];

/** Ids in one frame; who gets it asks for everything newer anyway. */
const NAMED = 200;

/** Two hints of one discussion say together what the later one says, and name the posts of both. */
export function mergePosts(earlier: Posts, later: Posts): Posts {
  return {
    discussionId: earlier.discussionId,
    version: Math.max(earlier.version, later.version),
    lastPosition: Math.max(earlier.lastPosition, later.lastPosition),
    postIds: [...new Set([...earlier.postIds, ...later.postIds])].slice(-NAMED),
  };
}

/** Everybody once; of many the last. */
export function mergeTyping(earlier: Typing, later: Typing): Typing {
  const people = new Map([...earlier.people, ...later.people].map((person) => [person.id, person]));
  return { discussionId: earlier.discussionId, people: [...people.values()].slice(-LIVE.peopleNamed) };
}

const OFFER = 'id offer offeredAt offerNote onlineUrl missing decision { decision note } can { edit send takeBack delete } celebration { id title state edits host onlineUrl startsLocal endsLocal zone missing }';

export const JOIN = 'mutation ($input: JoinFestivalInput!) { joinFestival(input: $input) }';
export const HOSTING = `query ($token: String!) { hosting(token: $token) { name email isFromLastYear festival { slug title callIsOpen } venues { placeName accessServices } offers { ${OFFER} } } }`;
export const CREATE_OFFER = `mutation ($token: String!, $input: CreateOfferInput!) { createOffer(token: $token, input: $input) { ${OFFER} } }`;
export const SAVE_OFFER = `mutation ($token: String!, $input: SaveOfferInput!) { saveOffer(token: $token, input: $input) { ${OFFER} } }`;
export const SEND_OFFER = `mutation ($token: String!, $id: ID!, $edits: Int!) { sendOffer(token: $token, id: $id, edits: $edits) { ${OFFER} } }`;
export const TAKE_BACK = `mutation ($token: String!, $id: ID!) { takeBackOffer(token: $token, id: $id) { ${OFFER} } }`;
export const DELETE_OFFER = 'mutation ($token: String!, $id: ID!) { deleteOffer(token: $token, id: $id) }';
export const HINTS = 'query ($token: String!, $id: ID!) { offerHints(token: $token, id: $id) { kind others days celebrations { title startsLocal placeName } } }';
export const OFFERS = `query ($festivalId: ID!, $offer: OfferState, $first: Int, $after: String) { festivalOffers(festivalId: $festivalId, offer: $offer, first: $first, after: $after) {
  nodes { id offer hostName hostEmail offerNote celebration { title edits missing } hints { kind others celebrations { title } } } pageInfo { hasNextPage endCursor } } }`;
export const ACCEPT = 'mutation ($festivalId: ID!, $offers: [SeenOfferInput!]!) { acceptOffers(festivalId: $festivalId, offers: $offers) { id done code } }';
export const DECLINE = 'mutation ($festivalId: ID!, $offers: [SeenOfferInput!]!, $note: String!) { declineOffers(festivalId: $festivalId, offers: $offers, note: $note) { id done code } }';
export const HOSTS = 'query ($festivalId: ID!) { festivalHosts(festivalId: $festivalId) { nodes { id name email state offered accepted declined published } } }';
export const INVITE = 'mutation ($festivalId: ID!) { inviteHosts(festivalId: $festivalId) }';
export const REMOVE = 'mutation ($id: ID!) { removeHost(id: $id) }';
export const WAITING = 'query ($slug: String!) { festival(slug: $slug) { waiting { id revision state mayReview celebration { id } } } }';
export const APPROVE_MANY = 'mutation ($festivalId: ID!, $items: [SeenItemInput!]!) { approveFestivalCelebrations(festivalId: $festivalId, items: $items) { id done code } }';

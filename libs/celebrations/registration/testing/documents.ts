const FIELDS = 'id state places code token onlineUrl lineNumber cancelledBy';

export const REGISTER = `mutation ($input: RegisterInput!) { register(input: $input) { ${FIELDS} } }`;
export const CONFIRM = `mutation ($token: String!) { confirmRegistration(token: $token) { ${FIELDS} } }`;
export const CANCEL_REGISTRATION = `mutation ($token: String, $id: ID) { cancelRegistration(token: $token, id: $id) { ${FIELDS} } }`;
export const CANCEL_OF = `mutation ($id: ID!, $reason: String) { cancelRegistrationOf(id: $id, reason: $reason) { ${FIELDS} } }`;
export const REGISTRATION = `query ($token: String!) { registration(token: $token) { ${FIELDS} name title answers { label text yes } occurrence { id startsLocal celebration { title } } } }`;
export const OPENING = 'query ($id: ID!) { occurrence(id: $id) { placesLeft registrationOpen reasonClosed viewerRegistration { id state lineNumber } } }';

const RECAP = 'celebrationId people numbers { key label unit value } partners { name part } text language pictures { id alt } clip { id href title } clipId counted { registered came } edits publishedAt missing';

export const SAVE_RECAP = `mutation ($input: SaveRecapInput!) { saveRecap(input: $input) { ${RECAP} } }`;
export const PUBLISH_RECAP = `mutation ($celebrationId: ID!, $edits: Int!) { publishRecap(celebrationId: $celebrationId, edits: $edits) { ${RECAP} } }`;
export const WITHDRAW_RECAP = `mutation ($celebrationId: ID!) { withdrawRecap(celebrationId: $celebrationId) { ${RECAP} } }`;
export const OWN_RECAP = `query ($id: ID!) { recap(celebrationId: $id) { ${RECAP} } }`;
export const REPORT = `query ($id: ID!) { celebration(id: $id) { recap { ${RECAP} } } }`;

/** For tests: the operations of adoptions. */
const STATE = 'id state edits plan { edits missing { path code } } report { edits missing { path code } }';
const SAVED = `__typename ... on AdoptionSaved { adoption { ${STATE} } } ... on AdoptionConflict { edits editedByName lines { field parts { kind text } } adoption { plan { keep change } } }`;

export const ADOPT = `mutation ($input: AdoptPracticeInput!) { adoptPractice(input: $input) { ${STATE} basedOn } }`;
export const SAVE_PLAN = `mutation ($input: SaveAdoptionPlanInput!) { saveAdoptionPlan(input: $input) { ${SAVED} } }`;
export const SAVE_REPORT = `mutation ($input: SaveAdoptionReportInput!) { saveAdoptionReport(input: $input) { ${SAVED} } }`;
export const MOVE = `mutation ($input: MoveAdoptionInput!) { moveAdoption(input: $input) { ${STATE} } }`;
export const ADD_ENTRY = 'mutation ($input: AddAdoptionEntryInput!) { addAdoptionEntry(input: $input) { id entries { nodes { id happenedOn text authorName clips { id } } } } }';
export const REMOVE_ENTRY = 'mutation ($id: ID!) { removeAdoptionEntry(id: $id) { id entries { nodes { id } } } }';
export const OFFER = 'mutation ($input: OfferHelpInput!) { offerHelp(input: $input) { id offers { id text authorName } } }';
export const ANSWER = 'mutation ($input: AnswerReportInput!) { answerReport(input: $input) { id edits response { answer text byName } } }';
export const PUBLISH = `mutation ($id: ID!) { publishAdoption(id: $id) { id state language parent { id } city { id } revision { sections {
  figures { figures { key label unit value year baselineValue } } setbacks { text } timeline { startedOn stage } contact { note } steps { steps { title } } } } } }`;
export const ADOPTION = `query ($id: ID!) { adoption(id: $id) { id state edits basedOn practiceTitle practiceCity { id } city { id } practice { id title } child { id }
  considering: consideringAt adaptingAt runningAt reportedAt stoppedAt stoppedReason
  plan { keep change why people startsOn costAmount costCurrency edits editedByName missing { path } }
  report { changed wentWrong advice edits figures { key label unit originalValue originalYear baselineValue value year howMeasured } ownFigures { key label value } missing { path } }
  response { answer text byName } offers { text authorName } moves { fromState toState reason byName } entries { nodes { id happenedOn text authorName clips { id title } } }
  viewerCan { edit move report diary offer answer publish } } }`;
export const FAMILY = `query ($id: ID!) { practiceFamily(id: $id) { practiceId rootId total cut
  nodes { id kind parentId generation practiceId adoptionId title city { slug name country } year state isOpen childCount }
  figures { key label unit moreIsBetter baselineValue baselineYear value year reported { adoptionId cityName value year } } } }`;

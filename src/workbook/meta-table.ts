/** The table that says what a plan is (data model, 20). Alone here, so that reading needs nothing of what builds it. */
export const metaTable = "KAP_Meta";

/** Steps and penalty of the training, chosen by cross-validation. */
export const settings = { steps: 300, decay: 0.00002 };

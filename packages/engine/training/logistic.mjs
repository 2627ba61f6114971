/**
 * Logistic regression with a penalty on large weights, by accelerated gradient descent from nought: nothing is shuffled, so the same
 * rows give the same weights, to the bit. A row is `{ features: number[], wanted: boolean }`; each of its features weighs
 * 1/√(features), so that long sentences do not shout.
 */
export function train(rows, count, { steps, decay, rate = 6, most = 3 }) {
  const positives = rows.filter(({ wanted }) => wanted).length;
  // The few that are wanted weigh more than the many others.
  const heavier = Math.min(most, (rows.length - positives) / positives);
  const weights = new Float64Array(count);
  const ahead = new Float64Array(count);
  let bias = 0;
  let biasAhead = 0;
  for (let step = 0; step < steps; step++) {
    const change = new Float64Array(count);
    let biasChange = 0;
    for (const { features, wanted } of rows) {
      const share = 1 / Math.sqrt(features.length);
      let sum = 0;
      for (const feature of features) sum += ahead[feature];
      const said = 1 / (1 + Math.exp(-(biasAhead + sum * share)));
      const error = ((wanted ? (1 - said) * heavier : -said) * share) / rows.length;
      biasChange += error;
      for (const feature of features) change[feature] += error;
    }
    const momentum = step / (step + 3);
    const bent = bias;
    bias = biasAhead + rate * biasChange;
    biasAhead = bias + momentum * (bias - bent);
    for (let feature = 0; feature < count; feature++) {
      const before = weights[feature];
      weights[feature] = ahead[feature] + rate * (change[feature] - decay * ahead[feature]);
      ahead[feature] = weights[feature] + momentum * (weights[feature] - before);
    }
  }
  return { bias, weights };
}

/** The logarithm of the odds that a row is wanted. */
export function scoreOf({ bias, weights }, features) {
  let sum = 0;
  for (const feature of features) sum += weights[feature];
  return bias + sum / Math.sqrt(features.length);
}

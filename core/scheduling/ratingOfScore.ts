/** The rating that a quiz answer is worth as a review: Good when it was fully right, otherwise Again. */
export function ratingOfScore(score: number): 'again' | 'good' {
  return score === 1 ? 'good' : 'again';
}

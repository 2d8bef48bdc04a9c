/** What core/questions/formats put after a question sentence. */
export const directions = / (?:Choose one|Choose every right one among these|Type the [a-z ]+|Name (?:both|all [a-z\d]+))\.$/;

/** What they put before a statement. */
export const truthDirection = /^True or false\? /;

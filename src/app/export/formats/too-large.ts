export const TOO_LARGE_TO_CARRY =
  'This design is too large for a picture to carry. Leave it out of the picture, or download the design by itself.'

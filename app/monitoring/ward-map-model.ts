/** A ward as an SVG path. */
export interface WardShape {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly d: string;
  /** Seen in the inset of the inner city. */
  readonly inner: boolean;
}

/** A name on the map; `left` and `top` are shares of the frame, 0 to 1. */
export interface Town {
  readonly vi: string;
  readonly en: string;
  readonly left: number;
  readonly top: number;
}

export interface WardMap {
  readonly width: number;
  readonly height: number;
  /** The frame of the inner city within the drawing. */
  readonly inset: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly wards: readonly WardShape[];
  readonly outerTowns: readonly Town[];
  readonly innerTowns: readonly Town[];
}

import type { FactId } from '../../ids';

/** A flaw that a check found in what a fact asks. */
export interface Finding {
  readonly factId: FactId;
  readonly rule: string;
  readonly reason: string;
}

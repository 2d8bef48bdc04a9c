'use client';

import { useEffect, useState } from 'react';

export interface SelectedWords {
  /** In the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of the article that are selected, if any. */
export function useSelectedWords(): SelectedWords | null {
  const [words, setWords] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const look = (): void => setWords(selectedWords());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return words;
}

function selectedWords(): SelectedWords | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = placeOf(startContainer, startOffset);
  const end = placeOf(endContainer, endOffset);
  const text = selection.toString().trim();
  return start === null || end === null || text === '' ? null : { start, end, text };
}

/** Each piece of the article says where it begins in the text. */
function placeOf(node: Node, offset: number): number | null {
  const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
  return node.nodeType === Node.TEXT_NODE && piece?.dataset['start'] !== undefined ? Number(piece.dataset['start']) + offset : null;
}

export interface NodeVisitor {
  text(text: string): void;
  /** False leaves out what is inside; such an element is not left again. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Visits a node and all below it, without recursion: nothing limits how deep a page nests. */
export function walkNodes(root: Node, visitor: NodeVisitor): void {
  let node: Node | null = root;
  while (node !== null) {
    const next: Node | null = visit(node, visitor) ? node.firstChild : null;
    node = next ?? following(node, root, visitor);
  }
}

/** Whether to go on with what is inside. An element without children is entered and left at once. */
function visit(node: Node, visitor: NodeVisitor): boolean {
  if (node.nodeType === node.TEXT_NODE) visitor.text(node.nodeValue ?? '');
  if (!isElement(node)) return node.nodeType === node.DOCUMENT_NODE || node.nodeType === node.DOCUMENT_FRAGMENT_NODE;
  if (!visitor.enter(node)) return false;
  if (node.firstChild !== null) return true;
  visitor.leave(node);
  return false;
}

/** The next node that is not inside this one; leaves what ends on the way. */
function following(from: Node, root: Node, visitor: NodeVisitor): Node | null {
  let node: Node | null = from;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
    if (node !== null && isElement(node)) visitor.leave(node);
  }
  return null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

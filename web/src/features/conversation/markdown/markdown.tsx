import { type ComponentProps, type ReactNode, useMemo } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { Figure } from "../turn.ts";
import { figuresInTree } from "./figures-in-tree.ts";
import { safeLink } from "./links.ts";
import { tame } from "./tame.ts";

const ALLOWED = [
  ..."p br strong em del code pre ul ol li blockquote h1 h2 h3 h4 h5 h6 hr a".split(" "),
  ..."table thead tbody tr th td img data span".split(" "),
];

export interface MarkdownProps {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Hosts besides our own that a link may lead to. */
  readonly hosts: readonly string[];
  readonly drawFigure: (figure: Figure) => ReactNode;
}

/** Words from a model or from us as paragraphs, lists and tables: no images, no HTML, no links to strangers. */
export function Markdown({ text, figures, hosts, drawFigure }: MarkdownProps) {
  const m = useMessages();
  const { text: tamed, cut } = useMemo(() => tame(text), [text]);
  const plugins = useMemo(
    () => [figuresInTree(tamed === text ? figures : [])],
    [tamed, text, figures],
  );
  // Made anew, these would be other elements to React, and a figure under the pointer would be replaced.
  const components = useMemo<Components>(
    () => ({
      ...LOOKS,
      a: ({ href, children }) => (
        <Link href={href ?? ""} hosts={hosts}>
          {children}
        </Link>
      ),
      data: ({ value, children }) => {
        const figure = figures[Number(value)];
        return figure ? drawFigure(figure) : children;
      },
    }),
    [figures, hosts, drawFigure],
  );
  return (
    <div className="space-y-2 text-pretty break-words leading-relaxed">
      <ReactMarkdown
        remarkPlugins={[[remarkGfm, { singleTilde: false }]]}
        rehypePlugins={plugins}
        allowedElements={ALLOWED}
        unwrapDisallowed
        // What a link may be is decided where it is drawn.
        urlTransform={(address) => address}
        components={components}
      >
        {tamed}
      </ReactMarkdown>
      {cut && <p className="text-ink-soft text-xs">{m.chat.cut}</p>}
    </div>
  );
}

interface LinkProps {
  readonly href: string;
  readonly hosts: readonly string[];
  readonly children: ReactNode;
}

function Link({ href, hosts, children }: LinkProps) {
  const m = useMessages();
  const link = safeLink(href, location.origin, hosts);
  if (!link) return children;
  return (
    <a
      href={link.to}
      {...(link.away ? { target: "_blank", rel: "noopener noreferrer" } : {})}
      className="font-medium text-accent underline underline-offset-2"
    >
      {children}
      {link.away && <span className="sr-only"> ({m.genie.opensNewTab})</span>}
    </a>
  );
}

/** A heading inside a reply is no heading of the page. */
function Heading({ children }: { readonly children?: ReactNode }) {
  return <p className="font-semibold">{children}</p>;
}

const LOOKS: Components = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  img: ({ alt }) => alt,
  ul: ({ children }) => <ul className="list-disc space-y-1 pl-5">{children}</ul>,
  ol: ({ children, start }: ComponentProps<"ol">) => (
    <ol start={start} className="list-decimal space-y-1 pl-5">
      {children}
    </ol>
  ),
  blockquote: ({ children }) => (
    <blockquote className="border-line-strong border-l-2 pl-3 text-ink-soft">{children}</blockquote>
  ),
  code: ({ children }) => (
    <code className="rounded bg-sunken px-1 font-mono text-[0.85em]">{children}</code>
  ),
  pre: ({ children }) => (
    <pre tabIndex={0} className="overflow-x-auto rounded-md bg-sunken p-2 text-xs">
      {children}
    </pre>
  ),
  hr: () => <hr className="border-line" />,
  table: ({ children }) => (
    <div tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-xs tabular-nums">{children}</table>
    </div>
  ),
  th: ({ children }) => (
    <th className="border-line border-b px-1.5 py-1 text-left font-semibold">{children}</th>
  ),
  td: ({ children }) => <td className="border-line border-b px-1.5 py-1">{children}</td>,
};

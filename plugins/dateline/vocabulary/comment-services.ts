/** Services that keep comments: what each needs to know, its script, and the hosts that it talks to. */

/** giscus.app: comments are discussions of a GitHub repository. */
export interface Giscus {
  readonly service: "giscus";
  /** `acme/news` */
  readonly repo: string;
  readonly repoId: string;
  readonly category: string;
  readonly categoryId: string;
}

/** utteranc.es: comments are issues of a GitHub repository. */
export interface Utterances {
  readonly service: "utterances";
  /** `acme/news` */
  readonly repo: string;
}

/** disqus.com */
export interface Disqus {
  readonly service: "disqus";
  readonly shortname: string;
}

export type CommentsService = Giscus | Utterances | Disqus;

/** What each service must be given, besides its name. */
export const serviceKeys = {
  giscus: ["repo", "repoId", "category", "categoryId"],
  utterances: ["repo"],
  disqus: ["shortname"],
} as const satisfies Record<CommentsService["service"], readonly string[]>;

export interface CommentsScript {
  /** Address of the script. */
  readonly src: string;
  /** Attributes of its element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Id of the element that the service writes into, where it does not write beside its script. */
  readonly target?: string;
  /** Where the comments can be read without a script. */
  readonly page?: string;
  /** The host as readers know it. */
  readonly host: string;
}

/** @param language BCP 47, of the page */
export function commentsScript(comments: CommentsService, language: string): CommentsScript {
  switch (comments.service) {
    case "giscus":
      // github.com/giscus/giscus, ADVANCED-USAGE.md
      return {
        src: "https://giscus.app/client.js",
        attributes: {
          "data-repo": comments.repo, "data-repo-id": comments.repoId, "data-category": comments.category, "data-category-id": comments.categoryId,
          "data-mapping": "pathname", "data-strict": "1", "data-reactions-enabled": "1", "data-emit-metadata": "0", "data-input-position": "top",
          "data-theme": "preferred_color_scheme", "data-lang": language, crossorigin: "anonymous",
        },
        page: `https://github.com/${comments.repo}/discussions`,
        host: "giscus.app",
      };
    case "utterances":
      // utteranc.es, "Enable Utterances"
      return {
        src: "https://utteranc.es/client.js",
        attributes: { repo: comments.repo, "issue-term": "pathname", theme: "preferred-color-scheme", crossorigin: "anonymous" },
        page: `https://github.com/${comments.repo}/issues`,
        host: "utteranc.es",
      };
    case "disqus":
      // help.disqus.com, "Universal Embed Code"
      return { src: `https://${comments.shortname}.disqus.com/embed.js`, attributes: {}, target: "disqus_thread", host: "disqus.com" };
  }
}

/** What a Content-Security-Policy has to allow for the service to work once a reader has asked for it. */
export const commentsSources = {
  giscus: { script: ["https://giscus.app"], style: ["https://giscus.app"], frame: ["https://giscus.app"], connect: ["https://giscus.app"] },
  utterances: { script: ["https://utteranc.es"], style: ["https://utteranc.es"], frame: ["https://utteranc.es"], connect: [] },
  disqus: {
    script: ["https://*.disqus.com", "https://*.disquscdn.com"], style: ["https://*.disquscdn.com"],
    frame: ["https://disqus.com"], connect: ["https://*.disqus.com"],
  },
} as const satisfies Record<CommentsService["service"], Readonly<Record<"script" | "style" | "frame" | "connect", readonly string[]>>>;

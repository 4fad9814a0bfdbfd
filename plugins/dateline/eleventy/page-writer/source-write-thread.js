// The thread of a checkout, where the sources run as they are, through tsx.
import { register } from "tsx/esm/api";

register();
await import("./write-thread.ts");

// The worker of a checkout, where the sources run as they are, through tsx.
import { register } from "tsx/esm/api";

register();
export default (await import("./worker.ts")).default;

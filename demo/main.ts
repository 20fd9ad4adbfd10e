import "../src/index.js";
import { enhance } from "../src/embed/enhance.js";
import { joinPage } from "../src/embed/page.js";
import { VERSION } from "../src/embed/version.js";

enhance(joinPage(VERSION));

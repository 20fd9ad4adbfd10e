import path from "node:path";
import { Screen } from "../desktop/screen.js";
import { orcaSettings, recorder, speechServer } from "./desktop-settings.js";
import type { Programs } from "./requirements.js";
import { Speech } from "./speech.js";

/** A screen with a message bus and a screen reader whose voice is a file. */
export class Desktop {
  readonly screen = new Screen("C.UTF-8");
  readonly speech: Speech;
  readonly #voice = this.screen.write("", "speech.txt");

  private constructor(readonly programs: Programs) {
    this.speech = new Speech(this.#voice, () => this.screen.check());
  }

  /**
   * Starts everything and waits for the screen reader's first words.
   *
   * @param started is given the desktop before anything runs in it, so that it can be closed at any time
   */
  static async open(programs: Programs, started: (desktop: Desktop) => void): Promise<Desktop> {
    const desktop = new Desktop(programs);
    started(desktop);
    await desktop.#start();
    return desktop;
  }

  close(): Promise<void> {
    return this.screen.close();
  }

  async #start(): Promise<void> {
    const { screen, programs } = this;
    await screen.open();
    const bus = ["--session", "--nofork", "--print-address=1", `--address=unix:path=${screen.folder}/bus`];
    screen.env["DBUS_SESSION_BUS_ADDRESS"] = await screen.answer("dbus-daemon", bus, /^unix:.*$/m);
    const reading = ["--launch-immediately", "--a11y=1", "--screen-reader=1"];
    screen.start("at-spi-bus-launcher", programs.accessibilityBus, reading);
    this.#startSpeech();
    screen.write(JSON.stringify(orcaSettings), "data", "orca", "user-settings.conf");
    screen.start("orca", programs.orca, []);
    await this.speech.listen(/screen reader on/i);
  }

  #startSpeech(): void {
    const { screen, programs } = this;
    const logs = screen.make("logs", "speech");
    const settings = path.dirname(
      screen.write(speechServer(path.join(screen.folder, "speech"), logs), "speech", "speechd.conf"),
    );
    screen.write(recorder(this.#voice), "speech", "modules", "recorder.conf");
    const paths = ["-C", settings, "-m", programs.speechModules, "-L", logs, "-P", `${screen.folder}/speech.pid`];
    screen.start("speech-dispatcher", "speech-dispatcher", ["--run-single", "--timeout", "0", ...paths]);
  }
}

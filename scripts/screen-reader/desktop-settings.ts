/** Settings of the speech server: one voice, which needs no sound device. */
export const speechServer = (folder: string, logs: string): string => `LogLevel 3
LogDir "${logs}"
# The only way to sound that opens no device before something is played; the recorder plays nothing.
AudioOutputMethod "libao"
AddModule "recorder" "sd_generic" "${folder}/modules/recorder.conf"
DefaultModule recorder
DefaultLanguage "en"
`;

/**
 * A voice that writes down what it is given, an utterance a line. It takes its time, as voices do: of an utterance that
 * is over at once, Orca can miss the end, and then waits for it for ever in the middle of a page.
 */
export const recorder = (file: string): string => `Debug 0
GenericExecuteSynth "printf '%s\\\\n' \\'$DATA\\' >> ${file}; sleep 0.15"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "en"
`;

/** Orca as it comes, without the echo of pressed keys, sounds and braille, none of which a transcript needs. */
export const orcaSettings = {
  general: { enableKeyEcho: false, enableSound: false, enableBraille: false },
  profiles: { default: { profile: ["Default", "default"], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

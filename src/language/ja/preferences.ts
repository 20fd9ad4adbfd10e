import type { PreferenceWords } from "../../core/preference-words.js";

const SOUNDS = {
  reported: "実績の音は一定",
  projected: "予測の音は震え",
  modelled: "補間した値の音は淡い",
};

/** How one of several sounds, and the last of them. */
const LAST = { ...SOUNDS, projected: "予測の音は震える" };

/** The panel of preferences, in Japanese. */
export const preferences: PreferenceWords = {
  tableFirst: "図の前に表を置く",
  patterns: "色だけでなく番号と模様でも示す",
  contrast: "コントラストを上げる",
  words: "文章の量",
  few: "少なめ",
  usual: "標準",
  all: "すべて",
  keep: "このブラウザーに保存",
  notKept: "このブラウザーでは、このページの設定を保存できません。",
  listen: "音で聞く",
  play: "再生",
  pause: "一時停止",
  back: "前の値",
  next: "次の値",
  speed: "速さ",
  times: (speed) => `${speed}倍速`,
  heard: ({ count, lowest, highest, multiples, glides, statuses }) =>
    [
      `音は${count}個。音が高いほど値が大きい。`,
      glides && "高さが滑らかに変わる音は、最初の値から次の値への変化を表す。",
      multiples && "音程が同じなら、倍率も同じ。",
      statuses.length > 1 &&
        `${statuses.map((status, index) => (index < statuses.length - 1 ? SOUNDS : LAST)[status]).join("、")}。`,
      `最も低い音は、${lowest}`,
      `最も高い音は、${highest}`,
    ]
      .filter(Boolean)
      .join(""),
};

# language: sv
Egenskap: Samma person får den lag som gäller den dagen – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Undantag från aktivitetskravet                        | inget undantag               |
      | Ålder i år                                            | 35                           |
      | Månader med försörjningsstöd i följd före stödmånaden | 5                            |
      | Försörjningsstöd                                      | försörjningsstöd är beviljat |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Vad händelsen gäller och Kommunen har inte kunnat erbjuda plats (<Vad händelsen gäller>, <Kommunen har inte kunnat erbjuda plats>)
      Givet att Vad händelsen gäller är <Vad händelsen gäller>
      Och att Kommunen har inte kunnat erbjuda plats är <Kommunen har inte kunnat erbjuda plats>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Vad händelsen gäller | Kommunen har inte kunnat erbjuda plats | svar    | avgör      | saknas                                                                                    | varning | sanktion |
        | frivillig insats     | ja                                     | spärrat | bara R-79d | bara barn_i_hushall, barnkonsekvens_bedomd, nodprovning_gjord, nodsituation, kommunicerat | inte    | ingen    |

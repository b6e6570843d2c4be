# language: sv
Egenskap: Gäller aktivitetskravet, och hur många timmar – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Har barn under 8 år                                   | nej            |
      | Förmåga till aktivitet sammanlagt                     | 30             |
      | Individuell plan finns                                | ja             |
      | Timmar i arbete, studier eller program                | 0              |
      | Undantag från aktivitetskravet                        | inget undantag |
      | Ålder i år                                            | 35             |
      | Månader med försörjningsstöd i följd före stödmånaden | 3              |
      | Kan arbeta                                            | ja             |
    Och beslutsdagen är 2026-10-15

  Regel: Omständigheter som möts

    Scenariomall: Förmåga till aktivitet sammanlagt (<Förmåga till aktivitet sammanlagt>)
      Givet att Förmåga till aktivitet sammanlagt är <Förmåga till aktivitet sammanlagt>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Förmåga till aktivitet sammanlagt | svar     | avgör                          | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | 40                                | tillåtet | bara R-40, R-41, R-54 och R-68 | ingenting | inte    | 40               | ja            |

    Scenariomall: Ålder i år och Timmar i planen, med eget jobbsökande inräknat (<Ålder i år>, <Timmar i planen, med eget jobbsökande inräknat>)
      Givet att Ålder i år är <Ålder i år>
      Och att Timmar i planen, med eget jobbsökande inräknat är <Timmar i planen, med eget jobbsökande inräknat>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Ålder i år | Timmar i planen, med eget jobbsökande inräknat | svar  | avgör      | saknas                   | varning | timmar_per_vecka | obligatoriskt |
        | okänt      | 41                                             | utred | ingen gren | bara alder, ak_jobbsok_h | inte    | okänt            | okänt         |

    Scenariomall: Timmar i arbete, studier eller program, Eget jobbsökande och Timmar i planen, med eget jobbsökande inräknat (<Timmar i arbete, studier eller program>, <Eget jobbsökande>, <Timmar i planen, med eget jobbsökande inräknat>)
      Givet att Timmar i arbete, studier eller program är <Timmar i arbete, studier eller program>
      Och att Eget jobbsökande är <Eget jobbsökande>
      Och att Timmar i planen, med eget jobbsökande inräknat är <Timmar i planen, med eget jobbsökande inräknat>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Timmar i arbete, studier eller program | Eget jobbsökande | Timmar i planen, med eget jobbsökande inräknat | svar    | avgör                          | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | 31                                     | 0                | 31                                             | spärrat | bara R-40, R-41, R-53 och R-56 | ingenting | inte    | 0                | ja            |

    Scenariomall: Undantag från aktivitetskravet, Förmåga till aktivitet sammanlagt och Individuell plan finns (<Undantag från aktivitetskravet>, <Förmåga till aktivitet sammanlagt>, <Individuell plan finns>)
      Givet att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och att Förmåga till aktivitet sammanlagt är <Förmåga till aktivitet sammanlagt>
      Och att Individuell plan finns är <Individuell plan finns>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Undantag från aktivitetskravet | Förmåga till aktivitet sammanlagt | Individuell plan finns | svar           | avgör     | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | uppnått riktåldern för pension | 41                                | nej                    | ej tillämpligt | bara R-49 | ingenting | inte    | okänt            | nej           |

    Scenariomall: Undantag från aktivitetskravet, Eget jobbsökande och Timmar i planen, med eget jobbsökande inräknat (<Undantag från aktivitetskravet>, <Eget jobbsökande>, <Timmar i planen, med eget jobbsökande inräknat>)
      Givet att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och att Eget jobbsökande är <Eget jobbsökande>
      Och att Timmar i planen, med eget jobbsökande inräknat är <Timmar i planen, med eget jobbsökande inräknat>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Undantag från aktivitetskravet | Eget jobbsökande | Timmar i planen, med eget jobbsökande inräknat | svar           | avgör     | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | arbetar heltid                 | 4                | 40                                             | ej tillämpligt | bara R-46 | ingenting | inte    | okänt            | nej           |

    Scenariomall: Ålder i år, Månader med försörjningsstöd i följd före stödmånaden, Eget jobbsökande och Timmar i planen, med eget jobbsökande inräknat (<Ålder i år>, <Månader med försörjningsstöd i följd före stödmånaden>, <Eget jobbsökande>, <Timmar i planen, med eget jobbsökande inräknat>)
      Givet att Ålder i år är <Ålder i år>
      Och att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Eget jobbsökande är <Eget jobbsökande>
      Och att Timmar i planen, med eget jobbsökande inräknat är <Timmar i planen, med eget jobbsökande inräknat>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Ålder i år | Månader med försörjningsstöd i följd före stödmånaden | Eget jobbsökande | Timmar i planen, med eget jobbsökande inräknat | svar           | avgör     | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | 1          | 1                                                     | 31               | 31                                             | ej tillämpligt | bara R-44 | ingenting | inte    | okänt            | nej           |

# language: sv
Egenskap: Gäller aktivitetskravet, och hur många timmar – vad som avgör och vad som sägs
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

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Den ordinarie prövningen (<fall>)
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>
      Och säger svaret inte "Kravet räknas som obligatoriskt när kommunen redovisar till Inspektionen för vård och omso"

      Exempel:
        | fall      | svar     | avgör                          | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | ordinarie | tillåtet | bara R-40, R-41, R-54 och R-68 | ingenting | inte    | 30               | ja            |

    Scenariomall: Månader med försörjningsstöd i följd före stödmånaden (<Månader med försörjningsstöd i följd före stödmånaden>)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>
      Och säger svaret inte "Kravet räknas som frivilligt när kommunen redovisar till Inspektionen för vård och omsorg "

      Exempel:
        | Månader med försörjningsstöd i följd före stödmånaden | svar     | avgör                    | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | 2                                                     | tillåtet | bara R-42, R-54 och R-68 | ingenting | inte    | 30               | nej           |

    Scenariomall: Undantag från aktivitetskravet, Slag av aktivitet och Beslutsdagen (<Undantag från aktivitetskravet>, <Slag av aktivitet>, <beslutsdatum>)
      Givet att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och att Slag av aktivitet är <Slag av aktivitet>
      Och beslutsdagen är <beslutsdatum>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Undantag från aktivitetskravet   | Slag av aktivitet | beslutsdatum | svar           | avgör     | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | svenska för invandrare på heltid | på arbetsplats    | 2027-01-01   | ej tillämpligt | bara R-46 | ingenting | inte    | okänt            | nej           |

    Scenariomall: Ålder i år, Undantag från aktivitetskravet och Beslutsdagen (<Ålder i år>, <Undantag från aktivitetskravet>, <beslutsdatum>)
      Givet att Ålder i år är <Ålder i år>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och beslutsdagen är <beslutsdatum>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Ålder i år | Undantag från aktivitetskravet          | beslutsdatum | svar           | avgör     | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | 17         | i Arbetsförmedlingens program på heltid | 2025-06-30   | ej tillämpligt | bara R-40 | ingenting | inte    | okänt            | nej           |

    Scenariomall: Undantag från aktivitetskravet, Timmar i arbete, studier eller program, Har barn under 8 år och Beslutsdagen (<Undantag från aktivitetskravet>, <Timmar i arbete, studier eller program>, <Har barn under 8 år>, <beslutsdatum>)
      Givet att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och att Timmar i arbete, studier eller program är <Timmar i arbete, studier eller program>
      Och att Har barn under 8 år är <Har barn under 8 år>
      Och beslutsdagen är <beslutsdatum>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>
      Och säger svaret inte "Aktivitetskravet kan inte vara obligatoriskt före stödmånaden 2026-10."

      Exempel:
        | Undantag från aktivitetskravet | Timmar i arbete, studier eller program | Har barn under 8 år | beslutsdatum | svar           | avgör     | saknas    | varning | timmar_per_vecka | obligatoriskt |
        | arbetar heltid                 | 2                                      | ja                  | 2025-07-01   | ej tillämpligt | bara R-40 | ingenting | inte    | okänt            | nej           |

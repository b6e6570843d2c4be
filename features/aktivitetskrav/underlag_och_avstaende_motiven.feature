# language: sv
Egenskap: Månader i följd, undantag och att avstå från kravet – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Ålder i år                                            | 35 |
      | Månader med försörjningsstöd i följd före stödmånaden | 5  |
    Och beslutsdagen är 2026-10-15

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Ålder i år och Inskriven hos Arbetsförmedlingen (<Ålder i år>, <Inskriven hos Arbetsförmedlingen>)
      Givet att Ålder i år är <Ålder i år>
      Och att Inskriven hos Arbetsförmedlingen är <Inskriven hos Arbetsförmedlingen>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet timmar_per_vecka <timmar_per_vecka>
      Och är värdet obligatoriskt <obligatoriskt>

      Exempel:
        | Ålder i år | Inskriven hos Arbetsförmedlingen | svar  | avgör      | saknas                                                                           | varning | timmar_per_vecka | obligatoriskt |
        | 18         | ja                               | utred | ingen gren | bara ak_undantag, ak_timmar_ovrigt, ak_formaga_h, ak_barn_under_8, ak_plan_finns | inte    | okänt            | okänt         |

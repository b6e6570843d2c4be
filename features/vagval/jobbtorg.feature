# language: sv
Egenskap: Jobbtorg för den som har försörjningsstöd
  I Stockholm (Hägersten-Älvsjö) hänvisas den som har försörjningsstöd och minst 25 procents arbetsförmåga omgående till
  Arbetsförmedlingen och Jobbtorg. Det är lokal praxis; något beslut enligt 12 kap. 4 § SoL fattas inte.

  Bakgrund:
    Givet kommunen är stockholm
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Område                                                | A, stöd till arbete och studier |
      | Uppdragsgivare                                        | kommunen själv                  |
      | Anvisning är beslutad                                 | nej                             |
      | Ålder i år                                            | 35                              |
      | Undantag från aktivitetskravet                        | inget undantag                  |
      | Månader med försörjningsstöd i följd före stödmånaden | 5                               |
      | Folkbokförd i kommunen                                | ja                              |
      | Det är utrett att kommunen ansvarar för den enskilde  | ja                              |
    Och beslutsdagen är 2026-05-04

  Regel: 12 kap. 3 § SoL – kravet hör till försörjningsstödet

    @R-117
    Scenariomall: Med <procent> procents arbetsförmåga hänvisas den enskilde till Jobbtorg
      Givet att Arbetsförmåga är <procent>
      När frågan "vagval" prövas
      Så är svaret tillåtet
      Och avgör R-117
      Och är värdet spar ansokan_fl
      Och säger svaret "något beslut om anvisning fattas inte"

      Exempel: gränsen och däröver
        | procent |
        | 25      |
        | 26      |
        | 100     |

    Scenariomall: <vad> hänvisas inte till Jobbtorg
      Givet att <faktum> är <värde>
      Och att Arbetsförmåga är <procent>
      Och kommunen är <kommun>
      När frågan "vagval" prövas
      Så avgör inte R-117

      Exempel:
        | vad                                          | faktum           | värde                          | procent | kommun    |
        | Den som har 24 procents arbetsförmåga        | Område           | A, stöd till arbete och studier | 24      | stockholm |
        | Den vars arbetsförmåga inte är känd          | Område           | A, stöd till arbete och studier | okänt   | stockholm |
        | Den som inte har försörjningsstöd            | Försörjningsstöd | inget försörjningsstöd         | 50      | stockholm |
        | Den som söker FRAM                           | Område           | D, FRAM                        | 50      | stockholm |
        | Den som bor i Malmö                          | Område           | A, stöd till arbete och studier | 50      | malmo     |

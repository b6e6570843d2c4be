# language: sv
Egenskap: Vart ett uppdrag från Arbetsförmedlingen hör

  Regel: 6 kap. 2 § lagen (2009:47) och delegationspunkterna 22.16–22.18

    Scenariomall: <slag>, Arbetsförmedlingen upphandlar <upphandlar>, överenskommelse i avtalet <lok>
      Givet kommunens parameter "af_upphandlar" är <upphandlar>
      När regeln "af_uppdrag_hor_till" prövas med:
        | uppdrag_slag | <slag> |
        | lok_innehall | <lok>  |
      Så är värdet svar <hör till>

      Exempel:
        | slag       | upphandlar | lok   | hör till  |
        | lok        | ja         | okänt | 22.16     |
        | lok        | nej        | okänt | inaktuell |
        | samverkan  | nej        | nej   | 22.17     |
        | samverkan  | nej        | okänt | 22.17     |
        | samverkan  | nej        | ja    | dela_upp  |
        | medel      | ja         | ja    | 22.18     |
        | missnojd   | nej        | nej   | hanvisa   |

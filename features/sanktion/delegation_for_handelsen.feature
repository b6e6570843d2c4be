# language: sv
Egenskap: Vem som beslutar om nedsättning eller avslag

  Regel: 6 kap. 37 § KL – punkt 2.8 omfattar 12 kap. 5 § SoL, inte 12 kap. 3 §

    Scenariomall: <händelsen> i <kommun>
      Givet att Vad händelsen gäller är <händelsen>
      Och kommunen är <kommun>
      När regeln "sanktion_delegation" prövas
      Så är värdet delegerat <delegerat>
      Och är värdet punkt <punkt>

      Exempel:
        | händelsen                                      | kommun    | delegerat | punkt |
        | anvisad verksamhet                             | malmo     | ja        | 2.8   |
        | aktivitetskravet                               | malmo     | ja        | 2.8   |
        | krav att stå till arbetsmarknadens förfogande  | malmo     | nej       | okänt |
        | svenska för invandrare                         | malmo     | nej       | okänt |
        | okänt                                          | malmo     | nej       | okänt |

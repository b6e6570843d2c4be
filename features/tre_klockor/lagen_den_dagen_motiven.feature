# language: sv
Egenskap: Samma person får den lag som gäller den dagen – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Undantag från aktivitetskravet                        | inget undantag               |
      | Ålder i år                                            | 35                           |
      | Månader med försörjningsstöd i följd före stödmånaden | 5                            |
      | Försörjningsstöd                                      | försörjningsstöd är beviljat |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Den ordinarie prövningen (<fall>)
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | fall      | svar  | avgör      | saknas                                                                                                                                                                                      | varning | giltig_till |
        | ordinarie | utred | ingen gren | bara forsta_ansokan, behov_utrett, af_lamplig_insats, samrad_af_genomfort, samrad_datum, samrad_form, anv_typ, anv_namngiven, anv_fran, anv_till, anv_syfte_forsorjning, anv_onskemal_vagda | inte    | okänt       |

    Scenariomall: Samråd med Arbetsförmedlingen har hållits och Vad den enskilde anvisas till (<Samråd med Arbetsförmedlingen har hållits>, <Vad den enskilde anvisas till>)
      Givet att Samråd med Arbetsförmedlingen har hållits är <Samråd med Arbetsförmedlingen har hållits>
      Och att Vad den enskilde anvisas till är <Vad den enskilde anvisas till>
      När frågan "anvisning" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet giltig_till <giltig_till>

      Exempel:
        | Samråd med Arbetsförmedlingen har hållits | Vad den enskilde anvisas till                | svar    | avgör                    | saknas                                                                                          | varning | giltig_till |
        | nej                                       | allmän hänvisning till arbetsmarknadsenheten | spärrat | bara R-16, R-18 och R-19 | bara forsta_ansokan, behov_utrett, af_lamplig_insats, anv_syfte_forsorjning, anv_onskemal_vagda | inte    | okänt       |

# What many runs show together. Plain words first; figures stand behind folds.

## What many runs show together

across-open = Your runs so far
# What stands between whole numbers and hundredths: 1.25.
across-point = .
across-runs = Runs that were brought to an end and can be counted: { $runs }.
across-whose = These are the runs kept on this computer or stick. The program knows nobody by name: if others play here too, their runs are among them. They show what is done here, not what anybody will do on duty.
across-reading = Reading your runs: { $done } of { $all }.
across-none = There is no run here yet that was brought to an end and can be counted. After the first ones you see here what they show together.
across-left-out = Left out: { $reasons }.
across-left-begun = { $count } that were not brought to an end
across-left-unreadable = { $count } that cannot be read to the end
across-left-missing = { $count } of a scenario that is not here
across-left-rules = { $count } marked by the rules of another version
across-left-differs = { $count } that come to something else now
across-left-unfair = { $count } in which nobody can be judged
across-left-copies = { $count } that lie here twice
across-left-older = { $count } that are older than the newest { $newest }
across-provisional = From how many cases something is told is chosen for now. A panel of practitioners has to set it.

across-stands-out = What stands out
across-lines = Of { $of } innocent signs that you noted you took { $got } for signs of trafficking.
across-lines-passed = Of { $of } real signs that you noted you did not count { $got }.
across-lines-readily = You suspect too readily. Ask what else could explain a sign before you count it.
across-lines-hardly = You count too little. A sign that nothing explains counts.
across-lines-both = Real and innocent signs still look much alike to you. Ask one more question before you sort.
across-lines-neither = To which side you lean does not show from this.
across-lines-few = How you tell real signs from innocent ones is told from { $need } sorted lines of each. Still missing: innocent { $innocent }, real { $signs }.
across-people = Of { $of } people who were no victims you presumed { $got } to be one.
across-people-passed = Of { $of } victims you did not see { $got }.
across-people-readily = You presume people too readily. Look for what speaks against it, too.
across-people-hardly = You miss too many victims. Reasonable grounds are less than proof.
across-people-both = Victims and others still look much alike to you. Hear each of them longer before you decide.
across-people-neither = To which side you lean with people does not show from this.
across-people-few = How you tell victims from others is told from { $need } people of each. Still missing: victims { $victims }, others { $others }.
# words: a sentence about a habit; rule: the practice point behind it, quoted by its code and name.
across-by = { $words } ({ $rule })

## Behind it

across-figures = The figures behind it
across-between = “Between” says how sure this is: the true value may well be anywhere in there (in 95 of 100 such counts it is). The fewer cases, the wider.
across-group-lines = Lines that you sorted
across-group-people = People about whom you decided
across-group-sure = How sure you said you were
across-figure-lines-over = Innocent signs taken for signs of trafficking: { $rate } %, between { $low } and { $high } %, of { $of }.
across-figure-lines-passed = Real signs not counted: { $rate } %, between { $low } and { $high } %, of { $of }.
across-figure-people-over = Others presumed to be victims: { $rate } %, between { $low } and { $high } %, of { $of }.
across-figure-people-passed = Victims not seen: { $rate } %, between { $low } and { $high } %, of { $of }.
across-figure-d = Telling them apart (d′): { $value }, between { $low } and { $high }. 0 is guessing; higher is better.
across-figure-c = To which side you lean (criterion): { $value }, between { $low } and { $high }. Below 0 you suspect readily, above 0 hardly.
across-brier = Brier score: { $value }, between { $low } and { $high }, from { $count } statements. 0 is always sure and right; who always says 50 % gets a quarter.
across-sure-few = Told from { $need } statements of how sure you are. Still missing: { $more }.
across-curve = What you said, and what was true
across-curve-means = To the right how likely you said it was, upwards how many were victims. On the broken line you were exactly as sure as you should be; below it you suspected too much, above it too little. The strokes say how sure each point is.
across-curve-point = When you said about { $said } % ({ $count } times), { $got } were victims: { $rate } %, between { $low } and { $high } %.
across-axis-said = you said, %
across-axis-true = were victims, %
across-even = as sure as you should be
across-axis-run = run
across-axis-value = of 100
across-asked = How you asked, run by run
across-asked-all = You said { $all } things in the talks: { $open } were open or followed up what was told, { $good } were other good ways, { $leading } put an answer into somebody’s mouth, { $poor } were other poor ways.
across-asked-plot = Good ways of asking, of 100
across-runs-few = Told run by run from { $need } runs on. Still missing: { $more }.
across-scores = The competencies, run by run
across-series = First { $first }, last { $last }; lowest { $low }, highest { $high }. Runs: { $count }. One after the other: { $values }.
# Stands in the row of values for a run in which it could not be judged.
across-series-none = not judged
across-missed = What you pass over, and what comes again
across-worries = Signs that were to be found, the weakest worry first
across-worry = { $worry }: found { $got } of { $of }. That is between { $low } and { $high } %.
across-worries-few = Told of a worry from { $need } signs on. None has so many yet.
across-mistakes = Documented mistakes, the commonest first
across-mistake = { $mistake }: in { $got } of { $of } runs.
across-mistakes-none = None showed. Runs: { $runs }.

## Whether looks mattered

across-looks = Did looks matter? For you alone
across-looks-alone = This is for you alone. It stands in no report and in nothing that is handed on.
across-looks-means = Two people can have the same part and the same truth, and differ only in looks. Careful work decides alike about both. A difference here proves nothing about you: it is a reason to think. None is no proof of fairness.
across-trait-age = Age
across-trait-gender = Woman or man
across-trait-origin = Country
across-trait-dress = Clothes
across-looks-few = Not enough cases to say. Pairs that differ in this: { $pairs }; pairs that do not: { $same }. It takes { $need } of each.
across-looks-nothing = No difference shows beyond chance. Of { $pairs } pairs that differ in this you decided { $got } differently; of { $same } that do not, { $same_got }.
across-looks-differs = Look at this again. Of { $pairs } pairs that differ in this you decided { $got } differently; of { $same } that do not, only { $same_got }. In { $alone } of the pairs nothing else differed. Looks are dealt by chance here and never tell what is true.

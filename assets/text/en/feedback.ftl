# What a run shows, mark by mark, said to the trainee. { $person } is a first name; no other word stands for the person, whose
# gender is dealt. Each text says what was done and what it does, in words that fit that moment and nothing else: no blame, no
# praise that is not earned, no rule where something else happened. The line, the minute and the practice point stand beside it.

## Noticing

feedback-sign-noted = You noted this about { $person }.
feedback-sign-left = This was there about { $person }, and it is not on your page.
feedback-sign-put-aside = You noted this about { $person } and set it aside.
feedback-sign-changed = { $person } said this, and not freely in words of their own: it came from your question, after a promise, or changed on its way.
feedback-sign-unheard = { $person } could have told you this, and did not.
feedback-sign-unseen = This was to be found about { $person }, and you did not come to it.

## Judging

feedback-sorted-fits = You sorted this line as what it is.
feedback-sorted-ahead = You counted this. It is worth a question; by itself it is not enough.
feedback-sorted-short = You kept this for further questions. It already counts.
feedback-sign-dismissed = You set this aside. It counts.
feedback-question-dismissed = You set this aside. It was worth a question.
feedback-explained-counted = You counted this as a sign. It speaks against one.
feedback-explained-asked = You kept this for further questions. It answers one.
feedback-nothing-counted = You counted this. It says nothing about { $person } either way.
feedback-nothing-asked = You kept this for further questions. It says nothing about { $person } either way.
feedback-planted-counted = You counted this. It is not freely in { $person }’s own words: it came from your question, after a promise, or changed on its way.

## Interviewing

feedback-told-all = { $person } told you in words of their own what a careful talk gets.
feedback-told-part = { $person } told you a part, in words of their own, of what a careful talk gets.
feedback-told-nothing = { $person } told you nothing, in words of their own, of what a careful talk gets.
feedback-not-heard = There was time, and you did not ask { $person } anything that matters.
feedback-fear-asked = Something showed, and you asked { $person } about it.
feedback-fear-passed-by = { $person } let you see that there was something to be afraid of. You did not ask about it.
feedback-opened-first = You said what becomes of the words, and that { $person } may stop, before you asked.
feedback-opened-late = You said what becomes of the words, and that { $person } may stop, but only after the first questions.
feedback-opened-never = { $person } was not told what becomes of the words, or that one may stop.
feedback-open-first = Your first question on the matter left it to { $person } what to tell.
feedback-open-later = Your first question on the matter put something before { $person }. An open one came later.
feedback-open-never = No question on the matter left it to { $person } what to tell.
feedback-leaving-asked = You asked { $person } about going out, stopping or leaving.
feedback-leaving-asked-poorly = You asked { $person } about going out, stopping or leaving, in words or in company that make the answer worth little.
feedback-leaving-not-asked = You did not ask { $person } about going out, stopping or leaving.
feedback-closed-well = You ended the talk with { $person } by saying what comes next.
feedback-closed-badly = The talk with { $person } ended in words that leave nothing to hold on to.
feedback-closed-not = The talk with { $person } broke off. Nobody said what comes next.
feedback-stopped-in-time = There was enough, and you stopped asking { $person }.
feedback-asked-on = There was enough, and you went on asking { $person }.
feedback-wordings = This is for how many of your wordings to { $person } were of a kind that is recommended.
feedback-planted = { $person } agreed to something that you had put in. It counts for nothing, and it stands.
feedback-taken-back = You took your words back at once. { $person } saw that you do.
feedback-said-closed = This asks { $person } for a yes or a no before there is a story.
feedback-said-leading = This puts something in that { $person } had not said. { $person } said no to it.
feedback-said-several = This asks { $person } several things in one breath.
feedback-said-blame = There is a reproach to { $person } in this.
feedback-said-doubt = This says to { $person }: I do not believe you.
feedback-said-detail = This asks { $person } for painful detail that you did not need.
feedback-said-promise = This promises { $person } what is not yours to give. What came after it is worth little.
feedback-said-soothe = This talks a fear away. { $person } still has it.
feedback-said-price = This makes help for { $person } hang on telling you something.
feedback-said-blanket = This puts { $person } down as agreed. Nobody had asked.
feedback-said-abrupt = This sends { $person } off without a word of what comes.
feedback-said-label = This tells { $person } what they are, before they have said it.
feedback-said-threat = This threatens { $person }.
feedback-said-unheeding = { $person } had told you this already.
feedback-child-questioned = You asked { $person }, who may be a child, about the matter itself. That is for somebody trained to ask children.
feedback-child-left = You left the questions to somebody trained to ask children.

## Care

feedback-alone = Nobody else heard what you asked { $person }.
feedback-heard-by-stranger = Somebody else could hear what you asked { $person }.
feedback-heard-by-group = You asked { $person } about it where the others they are held with could hear.
feedback-heard-by-power = You asked { $person } about it where somebody with power over them could hear.
feedback-let-in = You let somebody hear, or sit in, whom { $person } may have to fear.
feedback-not-reached = There was time, and nobody sat down with { $person }.
feedback-reply-harmed = Somebody wanted something, and this is what you gave. It does harm that nobody means.
feedback-water-first = { $person } needed something to drink or eat, and had it before you asked.
feedback-water-late = { $person } needed something to drink or eat, and had it only after the first questions.
feedback-water-not = { $person } needed something to drink or eat, and was offered nothing.
feedback-rest-first = { $person } was tired, and could rest before you asked.
feedback-rest-late = { $person } was tired, and could rest only after the first questions.
feedback-rest-not = { $person } was tired, and could not rest.
feedback-doctor-first = You had somebody see to the health of { $person } before you asked.
feedback-doctor-late = Somebody saw to the health of { $person }, but only after the first questions.
feedback-doctor-not = { $person } was hurt or ill, and nobody saw to it.
feedback-fear-met = { $person } named a fear, and you answered it truly. What came after could not come before.
feedback-fear-unanswered = { $person } asked you something out of fear, and got no true answer.
feedback-fear-unnamed = { $person } was afraid of something all through the talk, and never came to say it.
feedback-fear-woken = You had answered a fear of { $person }. What you did then brought it back.
feedback-interpreter-first = An interpreter with no tie to the case was there before you asked { $person }.
feedback-interpreter-late = You asked { $person } about it before there was an interpreter with no tie to the case.
feedback-interpreter-not = You and { $person } had no language in common, and no interpreter without a tie to the case.
feedback-interpreter-bound = Somebody interpreted for { $person } who has power over them, or comes out of the same group.
feedback-briefed = You told the interpreter how it goes before { $person } said anything that matters.
feedback-briefed-not = Nobody told the interpreter how it goes before { $person } said anything that matters.
feedback-word-for-word = You had an answer of { $person } said again, word for word.
feedback-word-for-word-not = What { $person } said changed on its way to you, and you did not ask for it word for word.
feedback-break-given = It became too much for { $person }, and you let it rest before you asked on.
feedback-break-not = It became too much for { $person }, and you asked on without a break.
feedback-stop-kept = { $person } wanted no more, and you left it at that.
feedback-stop-overrun = { $person } had said that it was enough, and you asked on.
feedback-promise-kept = You did what you had told { $person } you would do.
feedback-promise-broken = You did not do what you had told { $person } you would do.
feedback-papers-back = The papers of { $person } are with { $person } again.
feedback-papers-to-power = You gave the papers of { $person } to somebody with power over them.

## Reasoning

feedback-grounds-act = One of your grounds says how { $person } came into it: found, brought, moved or kept by somebody.
feedback-grounds-act-not = None of your grounds says how { $person } came into it. There was one to give.
feedback-grounds-means = One of your grounds says what holds { $person }, or how they were misled.
feedback-grounds-means-not = None of your grounds says what holds { $person }, or how they were misled. There was one to give.
feedback-grounds-purpose = One of your grounds says what somebody gets out of { $person }.
feedback-grounds-purpose-not = None of your grounds says what somebody gets out of { $person }. There was one to give.
feedback-dimensions-found = By your page, everything that could be shown of { $person } is shown.
feedback-dimensions-partly = By your page, a part of what could be shown of { $person } is shown.
feedback-dimensions-not = There was enough to show more of { $person } than one sign here and one there. Your page does not.
feedback-no-leaps = Every ground that you gave about { $person } carries something.
feedback-leap = You gave this as a ground about { $person }. It does not carry the finding.
feedback-leap-planted = You gave this as a ground. It is not freely in { $person }’s own words: it came from your question, after a promise, or changed on its way.
feedback-cleared-on-lines = You asked whether { $person } is free to leave, and your page has what speaks for it.
feedback-cleared-asked = You asked whether { $person } is free to leave. What speaks for it is not on your page.
feedback-cleared-unasked = You did not presume that { $person } is a victim, and nobody had asked { $person } about going out, stopping or leaving.
feedback-no-decision = You decided nothing about { $person }. That is an answer too.

## Deciding

feedback-presumed-right = There were grounds, and you presumed that { $person } is a victim.
feedback-child-right = You found that { $person } is a child at risk.
feedback-open-right = It could not be settled, and you left the question about { $person } open.
feedback-suspect-right = You answered the first question about { $person } first, and then the second, with the rights of a suspect.
feedback-labour-right = Nothing holds { $person }, and wages or rights are owed. You found both.
feedback-need-right = It is not trafficking, and you saw that { $person } needs protection all the same.
feedback-emergency-right = There was danger, and you saw to { $person } first.
feedback-cleared-right = It could be ruled out, and you let { $person } go on.
feedback-finding-right = What you found about { $person } is what could be known.
feedback-help-agreed = You asked { $person }, and arranged the help they said yes to.
feedback-help-declined = You offered help, and { $person } said no. You left it at that.
feedback-help-specialist = You called somebody who works with children.
feedback-help-way-back = You left { $person } a way back: a number, a day, a name.
feedback-help-not-owed = { $person } needed no help from you, and you pressed none on them.
feedback-told-agreed = You told only those to whom { $person } had agreed.
feedback-told-nobody = You told nobody about { $person } who need not know.
feedback-offence-reviewed = What { $person } may have been made to do is looked at first. Nobody punishes it today.
feedback-offence-investigated = What { $person } did is looked into, with every right of a suspect.
feedback-stays = { $person } stays, in no locked room, while the question is open.
feedback-goes-on = { $person } is free to go on.

## One thing for next week

feedback-next-notice = Put down what is said
feedback-next-notice-means = Put down the sentence that made you look up, in the words in which it was said, while it is still in your ear.
feedback-next-sort = Three ways, not two
feedback-next-sort-means = Before you count a line, ask: is it enough by itself? If not, it is a question that you still have.
feedback-next-moment = A moment before you say yes
feedback-next-moment-means = When somebody wants something now, say: “I will come back to you.” Then ask yourself whom it would cost.
feedback-next-own-words = Nothing of yours in the question
feedback-next-own-words-means = Before you ask, look which word in your question the other has not said yet. Leave it out.
feedback-next-open = Begin with their telling
feedback-next-open-means = Begin with one sentence: “Tell me about it, from wherever you like.” Then wait.
feedback-next-listen = Ask out of what was said
feedback-next-listen-means = Take the next question out of the last answer: “You said … How was that?”
feedback-next-fear = Hear the fear first
feedback-next-fear-means = When something shows, ask about it before anything else: “You looked at the door. What is there?” Answer what you are asked, truly.
feedback-next-explain = Say first what becomes of it
feedback-next-explain-means = Say first: who reads it, that one may stop, and that you want to be put right.
feedback-next-leaving = Ask about leaving
feedback-next-leaving-means = Ask everybody: “If you stopped tomorrow, what would happen?”
feedback-next-stop = Stop when there is enough
feedback-next-stop-means = When there is enough, say so: “I have what I need today.” The rest is for others.
feedback-next-close = End with what comes next
feedback-next-close-means = End with what comes next: who, when, and where you can be reached.
feedback-next-honest = Promise only what is yours
feedback-next-honest-means = Say what you do not know, and when you will know it. It is believed.
feedback-next-kind-words = Out with the reproach
feedback-next-kind-words-means = Read your question once with the ears of the other before you say it.
feedback-next-alone = Look who hears
feedback-next-alone-means = Before the first question, look who can hear it. If anybody can, move.
feedback-next-reach = Sit down with everybody
feedback-next-reach-means = Nobody is decided about from papers. Sit down with each of them, if only for five questions.
feedback-next-needs = First the need
feedback-next-needs-means = Ask first: “What do you need now?” See to it before you go on.
feedback-next-interpreter = A voice without a tie
feedback-next-interpreter-means = Find an interpreter who depends on nobody here, say how it goes, and have what matters said word for word.
feedback-next-breaks = A break is a break
feedback-next-breaks-means = When it becomes too much, stop for five minutes. Water is no break.
feedback-next-papers = Papers go to their owner
feedback-next-papers-means = Photograph papers, list them, and put them into the hand of whoever they belong to.
feedback-next-grounds = Six lines that carry
feedback-next-grounds-means = Choose grounds that say three things: how somebody came into it, what holds them, who gains.
feedback-next-decide = Decide, and say it
feedback-next-decide-means = Say to each person what you found and what comes of it. Silence is an answer too.
feedback-next-finding = Grounds, not proof
feedback-next-finding-means = Ask which it is: grounds, a sign, or something that rules it out. Grounds are enough to presume; what rules it out is enough to let go.
feedback-next-help = Offer it, and hear the answer
feedback-next-help-means = Name one kind of help, say what it is, and hear the answer. Leave a way back in any case.
feedback-next-consent = Each office, one question
feedback-next-consent-means = Ask about each office by itself: “May I tell them? What for?” A no is a no.
feedback-next-offences = The second question comes second
feedback-next-offences-means = First: is this trafficking? Only then: what did this person do, and was it forced?
feedback-next-staying = Nobody goes while it is open
feedback-next-staying-means = Nobody is sent away, handed over or locked in while the question is open.
feedback-next-child = Leave the questions to a specialist
feedback-next-child-means = Name, age, hurt, thirst, safe now: so much you may ask a child. Then call somebody trained for it, and only listen.
feedback-next-keep = What to try next
feedback-next-keep-means = Nothing was left that you could have known or done. Next time, do it with fewer questions.

## The debrief

feedback-people = What was true, and what you did
feedback-talks = The talks
feedback-week = One thing for next week
feedback-truth = { $person }: { $truth }.
feedback-treated = How { $person } was treated: { $treated }.
feedback-danger = That can put { $person } in danger.
feedback-found = You found: { $finding }.
feedback-found-both = You found: { $finding }, and { $second }.
feedback-undecided = You found nothing, either way.
feedback-minute = Minute { $minute }
feedback-minute-of = Minute { $minute } of day { $day }
feedback-heard = { $person } had told you
feedback-could = { $person } could have told you
feedback-could-see = You could have seen
feedback-had = You had seen or read
feedback-answered = What came of it
feedback-instead = You could have said
feedback-then = { $person } would have answered
feedback-same = Somebody of whom something else is true would have said the same to you, word for word.
feedback-other = Somebody of whom something else is true would have answered
feedback-days3 = Three days on
feedback-days30 = Thirty days on
feedback-why = Why
feedback-story = What happened
feedback-rated = You said { $said } of 100 that { $person } is a victim.

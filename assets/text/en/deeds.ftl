# What you do: the words on the button, what the story tells afterwards, and moves named as things to do.

## Terms: what you do. The words on the button.

conduct-separate = Take { $person } aside
conduct-private-room = Find a private room
conduct-offer-water = Offer water, food, the toilet
conduct-medical-help = Ask about health and get help
conduct-choose-interpreter = Choose who interprets
conduct-brief-interpreter = Brief the interpreter
conduct-explain-purpose = Say who you are and why you ask
conduct-explain-limits = Say what stays private and what cannot
conduct-explain-rights = Say that this is no arrest, and name rights and help
conduct-ask-consent = Ask whether { $person } is willing to talk
conduct-break = Offer a break
conduct-call-colleague = Ask a colleague to come
conduct-ask-referral-consent = Ask whether { $person } wants help from a service
conduct-safe-contact = Agree a safe way to keep in touch
conduct-second-meeting = Offer to talk again another day
conduct-close = Sum up and say what comes next
conduct-let-controller-listen = Let the companion sit in
conduct-ring-back = Call the number back

## Terms: what you did. What the story tells afterwards.

did-separate = You took { $person } aside.
did-separate-all = You took people aside, one by one.
did-private-room = You found a private room for { $person }.
did-private-room-all = You found a private room.
did-offer-water = You offered { $person } water, food and the toilet.
did-offer-water-all = You offered water, food and the toilet.
did-medical-help = You asked about { $person }’s health and got help.
did-medical-help-all = You got medical help.
did-choose-interpreter = You chose who interprets for { $person }.
did-choose-interpreter-all = You chose who interprets.
did-brief-interpreter = You briefed the interpreter of { $person }.
did-brief-interpreter-all = You briefed the interpreter.
did-explain-purpose = You told { $person } who you are and why you ask.
did-explain-purpose-all = You said who you are and why you ask.
did-explain-limits = You told { $person } what stays private and what cannot.
did-explain-limits-all = You said what stays private and what cannot.
did-explain-rights = You told { $person } that this is no arrest, and named rights and help.
did-explain-rights-all = You said that this is no arrest, and named rights and help.
did-ask-consent = You asked { $person }: are you willing to talk?
did-ask-consent-all = You asked who is willing to talk.
did-break = You offered { $person } a break.
did-break-all = You offered a break.
did-call-colleague = You asked a colleague to come to { $person }.
did-call-colleague-all = You asked a colleague to come.
did-ask-referral-consent = You asked { $person }: do you want this help?
did-ask-referral-consent-all = You asked who wants help.
did-safe-contact = You agreed a safe way to keep in touch with { $person }.
did-safe-contact-all = You agreed a safe way to keep in touch.
did-second-meeting = You offered { $person } to talk again another day.
did-second-meeting-all = You offered to talk again another day.
did-close = You summed up with { $person } and said what comes next.
did-close-all = You summed up and said what comes next.
did-let-controller-listen = You let someone sit in while { $person } talked.
did-let-controller-listen-all = You let someone sit in.
did-ring-back = You called the number of { $person } back.
did-ring-back-all = You called the number back.

## Moves, named as things to do

deed-go = Go to: { $place }
deed-look = Look at: { $spot }
deed-read = Read: { $document }
deed-compare = Compare: { $first } with { $second }
deed-ask = Ask { $person }: “{ $words }”
deed-conduct = { $person }: { $words }
deed-interpret = Let { $by } interpret for { $person }
deed-note = Note about { $person }: “{ $cue }” shows { $shows }
deed-note-nothing = Note about { $person }: “{ $cue }” means nothing
deed-retract = Take back the note about { $person }: “{ $cue }”
deed-rate = State how sure, about { $person }: { $percent } %
deed-decide = Decide about { $person }: { $findings }
deed-decide-refer = Decide about { $person }: { $findings }. Refer to: { $services }
deed-end = End the run

## Terms: more of what you do

conduct-word-for-word = Ask for it word for word
conduct-call-specialist = Call somebody who is trained for this
conduct-caution = Tell { $person } the rights of a suspect
conduct-photograph = Photograph what belongs to { $person }
conduct-seal = Seal what belongs to { $person }
conduct-list = Write a list of what belongs to { $person }
conduct-give-back = Give it back to { $person }
did-word-for-word = You asked for the words of { $person }, word for word.
did-call-specialist = You called somebody who is trained for { $person }.
did-caution = You told { $person } the rights of a suspect.
did-photograph = You photographed what belongs to { $person }.
did-seal = You sealed what belongs to { $person }.
did-list = You wrote a list of what belongs to { $person }.
did-give-back = You gave { $person } back what is theirs.

# language: km
# translator: nobody
# state: draft

title = បន្ទប់
# source: 000000000000
# state: reviewed
cue_papers-kept_text = ម្ចាស់រក្សា { $worker } { "{" }
question_worker-tell_ask =
    សូមប្រាប់
    { $worker_age }

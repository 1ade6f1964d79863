# language: vi
# translator: machine draft
# state: draft

## Care: before the account

mark-separated = Bạn đã mời { $person } ra riêng một chỗ trước khi hỏi bất cứ điều gì quan trọng.
mark-separated-late = Bạn đã mời { $person } ra riêng một chỗ, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-not-separated = Bạn đã hỏi { $person } trước mặt người khác. Khi có người khác nghe được, người ta kể rất ít.
mark-private = Bạn đã tìm phòng riêng trước khi { $person } kể bất cứ điều gì.
mark-private-late = Bạn đã tìm phòng riêng cho { $person }, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-not-private = Bạn không có phòng riêng cho { $person }.
mark-purpose = Bạn đã nói với { $person } bạn là ai và vì sao bạn hỏi, trước khi hỏi.
mark-purpose-late = Bạn đã nói với { $person } bạn là ai và vì sao bạn hỏi, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-no-purpose = { $person } không được cho biết bạn là ai và vì sao bạn hỏi.
mark-limits = Bạn đã nói với { $person } điều gì được giữ kín và điều gì không thể, trước khi hỏi.
mark-limits-late = Bạn đã nói với { $person } điều gì được giữ kín và điều gì không thể, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-no-limits = { $person } không được cho biết điều gì được giữ kín và điều gì không thể.
mark-rights = Bạn đã nói với { $person } về các quyền và sự trợ giúp, trước khi hỏi.
mark-rights-late = Bạn đã nói với { $person } về các quyền và sự trợ giúp, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-no-rights = { $person } không được cho biết về các quyền và sự trợ giúp.
mark-consent = Bạn đã hỏi { $person } có sẵn lòng nói chuyện không, trước khi hỏi bất cứ điều quan trọng nào khác.
mark-consent-late = Bạn đã hỏi { $person } có sẵn lòng nói chuyện không, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-no-consent = { $person } không được hỏi là có sẵn lòng nói chuyện không.
mark-water = Bạn đã mời { $person } uống nước và ăn trước khi hỏi.
mark-water-late = { $person } cần nước uống hoặc đồ ăn, và chỉ được nhận sau những câu hỏi quan trọng đầu tiên.
mark-no-water = { $person } cần nước uống hoặc đồ ăn mà không được mời.
mark-medical = Bạn đã lo cho sức khỏe của { $person } trước khi hỏi.
mark-medical-late = { $person } cần trợ giúp y tế, và chỉ được nhận sau những câu hỏi quan trọng đầu tiên.
mark-no-medical = { $person } cần trợ giúp y tế mà không nhận được.
mark-rest = Bạn đã để { $person } nghỉ ngơi trước khi hỏi.
mark-rest-late = { $person } cần nghỉ ngơi, và chỉ được nghỉ sau những câu hỏi quan trọng đầu tiên.
mark-no-rest = { $person } cần nghỉ ngơi mà không được mời nghỉ.
mark-interpreter = Bạn đã tìm người phiên dịch độc lập cho { $person } trước khi hỏi.
mark-interpreter-late = Bạn đã tìm người phiên dịch độc lập cho { $person }, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-no-interpreter = { $person } không có người phiên dịch độc lập.
mark-briefed = Bạn đã hướng dẫn người phiên dịch của { $person } trước khi hỏi.
mark-briefed-late = Bạn đã hướng dẫn người phiên dịch của { $person }, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.
mark-not-briefed = Người phiên dịch của { $person } không được hướng dẫn.

## Care: during and after

mark-break = { $person } đang rất căng thẳng, và bạn đã mời nghỉ một lát trước khi hỏi thêm.
mark-break-late = { $person } đang rất căng thẳng, và bạn đã hỏi thêm rồi mới mời nghỉ.
mark-no-break = { $person } đang rất căng thẳng mà không được mời nghỉ.
mark-safe-contact = Bạn đã thống nhất với { $person } một cách liên lạc an toàn.
mark-no-safe-contact = { $person } rời đi mà không có cách liên lạc an toàn.
mark-never-spoken-to = Bạn không hỏi { $person } điều gì quan trọng.

## Interviewing: order

mark-not-interviewed = Không có cuộc hỏi chuyện nào với { $person }, nên không có gì được kể.
mark-open-first = Bạn đã mời { $person } kể hết mọi chuyện, trước mọi câu hỏi khác.
mark-open-later = Bạn đã mời { $person } kể hết mọi chuyện, nhưng chỉ sau những câu hỏi khác.
mark-open-never = Bạn không mời { $person } kể hết mọi chuyện bằng lời của chính { $person }.
mark-stages-covered = Với { $person }, bạn đã hỏi qua cả chặng đường từ lời mời chào đầu tiên đến hôm nay.
mark-stages-partly = Với { $person }, bạn đã hỏi qua một phần chặng đường từ lời mời chào đầu tiên đến hôm nay.
mark-stages-missed = Với { $person }, phần lớn chặng đường từ lời mời chào đầu tiên đến hôm nay chưa được hỏi tới.
mark-freedom-asked = Bạn đã hỏi { $person } về nội quy và giấy tờ, và chuyện gì sẽ xảy ra nếu rời đi.
mark-freedom-partly = Bạn đã hỏi { $person } đôi điều về quyền tự do rời đi, nhưng chưa hỏi hết những gì làm rõ điều đó.
mark-freedom-missed = Bạn không hỏi { $person } về nội quy và giấy tờ, hay chuyện gì sẽ xảy ra nếu rời đi.
mark-closed = Cuối buổi, bạn đã tóm tắt lại với { $person } và nói việc gì sẽ diễn ra tiếp theo.
mark-closed-early = Bạn đã tóm tắt lại với { $person }, rồi lại hỏi tiếp.
mark-not-closed = Cuộc nói chuyện với { $person } dừng lại mà không có tóm tắt hay lời nào về việc tiếp theo.
mark-second-meeting = Vẫn còn nghi vấn, và bạn đã đề nghị nói chuyện lần nữa với { $person }.
mark-no-second-meeting = Vẫn còn nghi vấn, mà { $person } không được đề nghị nói chuyện lần nữa.

## Interviewing: damage

mark-leading = Một câu hỏi đã mớm sẵn câu trả lời cho { $person }. Những gì được kể sau đó không thể dựa vào được nữa.
mark-blaming = Một câu hỏi “tại sao” đã đổ lỗi cho { $person }. Khi bị đổ lỗi, người ta kể ít hơn.
mark-disbelief = Một câu hỏi cho { $person } thấy rằng bạn không tin. Người không được tin sẽ thôi không kể nữa.
mark-breaks = Một câu hỏi với { $person } đã trái với quy tắc này.
mark-overheard = Bạn đã hỏi { $person } ở chỗ mà người nắm quyền kiểm soát có thể nghe thấy. Điều đó đẩy { $person } vào nguy hiểm.
mark-peer-interpreter = Bạn đã hỏi { $person } qua một người không độc lập. Người đó có thể đang sợ, hoặc đang nắm quyền.
mark-conduct-harm = Có việc bạn làm ở đây gây hại.

## Noticing and judging

mark-noticed = Bạn đã tìm ra dấu hiệu này.
mark-unseen = Dấu hiệu này có ở đó để tìm ra, mà bạn không gặp.
mark-hit = Bạn xem đây là một dấu hiệu về { $person }, và đúng là như vậy.
mark-near-hit = Bạn xem đây là một dấu hiệu về { $person }. Đúng là dấu hiệu, nhưng của một điều gần với điều bạn đã ghi.
mark-miss = Đây là một dấu hiệu về { $person }, mà bạn không xem là dấu hiệu.
mark-false-alarm = Bạn xem đây là một dấu hiệu về { $person }. Riêng nó thì không có nghĩa gì.
mark-correct-rejection = Bạn không xem đây là một dấu hiệu về { $person }. Riêng nó thì không có nghĩa gì.

## Reasoning

mark-no-decision = Không có quyết định nào về { $person } để ghi chú của bạn làm cơ sở.
mark-borne-out = Ghi chú của bạn là cơ sở cho nhận định của bạn về { $person }.
mark-leap = Không có gì trong ghi chú của bạn làm cơ sở cho nhận định của bạn về { $person }.
mark-thinly-borne-out = Ghi chú của bạn có làm cơ sở cho nhận định của bạn về { $person }, nhưng còn mỏng.
mark-tested = Trước khi kết luận không có căn cứ về { $person }, bạn đã hỏi về sự kiểm soát và về việc rời đi.
mark-half-tested = Trước khi kết luận không có căn cứ về { $person }, bạn đã hỏi về sự kiểm soát hoặc về việc rời đi, nhưng không hỏi cả hai.
mark-untested = Bạn kết luận không có căn cứ về { $person } mà không hỏi về sự kiểm soát hay về việc rời đi.
mark-dimensions-found = Ghi chú của bạn cho thấy mọi dạng bóc lột hoặc sức ép có thể thấy được ở { $person }.
mark-dimensions-partly = Ghi chú của bạn cho thấy một số dạng bóc lột hoặc sức ép ở { $person }, và bỏ qua những dạng khác.
mark-dimensions-missed = Những gì bạn thấy và nghe cho thấy { $person } bị bóc lột hoặc chịu sức ép. Ghi chú của bạn không thể hiện điều đó.
mark-no-leaps = Trong ghi chú của bạn về { $person }, không có điều vô nghĩa nào bị gán ý nghĩa.
mark-few-leaps = Trong ghi chú của bạn về { $person }, một hai điều không có nghĩa gì bị xem là dấu hiệu.
mark-many-leaps = Trong ghi chú của bạn về { $person }, vài điều không có nghĩa gì bị xem là dấu hiệu.

## Deciding: the finding

mark-undecided = Bạn không đưa ra quyết định về { $person }.
mark-finding-fits = Nhận định của bạn về { $person } phù hợp.
mark-finding-partly = Nhận định của bạn về { $person } đi đúng hướng, và có một nhận định khác phù hợp hơn.
mark-finding-strays = Một nhận định của bạn về { $person } phù hợp, và một nhận định khác thì không.
mark-victim-missed = { $person } cần được bảo vệ với tư cách nạn nhân, và nhận định của bạn không đem lại điều đó.
mark-over-referred = Nhận định của bạn về { $person } nói quá những gì có thật. Việc đó lấy mất thời gian và lòng tin của { $person } và của người khác.

## Deciding: the referral

mark-service-fits = Bạn đã chuyển tuyến { $person } đến một dịch vụ có thể giúp.
mark-service-none-needed = { $person } không cần dịch vụ nào, và bạn không nêu dịch vụ nào.
mark-service-missing = { $person } cần một dịch vụ, mà bạn không nêu dịch vụ nào.
mark-service-wrong = Dịch vụ bạn nêu không làm được điều { $person } cần.
mark-harmful-service = Dịch vụ bạn nêu gây hại cho người ở hoàn cảnh như { $person }.
mark-referred-to-controller = Bạn đã giao { $person } cho một người có thể đang kiểm soát { $person }.
mark-consented = { $person } đã được hỏi, đã đồng ý, và bạn đã ghi lại.
mark-refusal-respected = { $person } đã từ chối, và bạn tôn trọng điều đó.
mark-refusal-overridden = { $person } đã từ chối mà vẫn bị chuyển tuyến.
mark-consent-claimed = Bạn ghi rằng { $person } đồng ý. { $person } không được hỏi.
mark-consent-misrecorded = Điều bạn ghi về sự đồng ý không đúng với điều { $person } đã nói.
mark-consent-not-asked = { $person } không được hỏi trước khi chuyển tuyến.
mark-child-heard = Bạn đã lắng nghe { $person }, là trẻ em, và không bắt việc bảo vệ phải chờ có sự đồng ý.
mark-child-not-heard = { $person } là trẻ em: cần được lắng nghe, và được bảo vệ mà không cần có sự đồng ý.
mark-shared-little = Bạn không chia sẻ về { $person } nhiều hơn mức cần thiết.
mark-shared-widely = Bạn đã chia sẻ điều { $person } kể với nhiều người hơn mức cần thiết.
mark-shared-without-consent = Bạn đã chia sẻ điều { $person } kể mà { $person } không đồng ý. Việc đó có thể đẩy { $person } vào nguy hiểm.
mark-shared-with-controller = Bạn đã chia sẻ điều { $person } kể với một người có thể đang kiểm soát { $person }.
mark-non-punishment = Bạn đã cho kiểm tra trước xem { $person } có bị ép thực hiện hành vi vi phạm pháp luật không.
mark-offence-fits = Quyết định của bạn về hành vi vi phạm pháp luật phù hợp với { $person }.
mark-offence-wrong = Quyết định của bạn về hành vi vi phạm pháp luật không phù hợp với { $person }.
mark-victim-charged = { $person } bị khởi tố vì những việc người khác bắt { $person } làm.
mark-onward-fits = Quyết định của bạn về việc ở lại và đi tiếp phù hợp với { $person }.
mark-onward-wrong = Quyết định của bạn về việc ở lại và đi tiếp không phù hợp với { $person }.
mark-victim-removed = { $person } bị đưa đi trong lúc chưa có kết luận. Việc đó có thể đưa { $person } trở lại ngay trong tay những người nắm quyền kiểm soát.

## Knowing how sure to be

mark-not-rated = Bạn không cho biết mình chắc đến mức nào về { $person }.
mark-rating-fits = Mức chắc chắn của bạn về { $person } khớp với sự thật.
mark-rating-unsure = Với { $person }, bạn gần như chưa ngả về bên nào.
mark-rating-wrong = Bạn khá chắc về { $person }, và sự thật thì ngược lại.

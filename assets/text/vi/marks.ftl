# language: vi
# translator: machine draft
# state: draft

## Care: before the account

# source: 437f333c6cf1
mark-separated = Bạn đã mời { $person } ra riêng một chỗ trước khi hỏi bất cứ điều gì quan trọng.

# source: 6cbec2ebf65e
mark-separated-late = Bạn đã mời { $person } ra riêng một chỗ, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: e43e3656194a
mark-not-separated = Bạn đã hỏi { $person } trước mặt người khác. Khi có người khác nghe được, người ta kể rất ít.

# source: 2236542a1f64
mark-private = Bạn đã tìm phòng riêng trước khi { $person } kể bất cứ điều gì.

# source: da71a74db1be
mark-private-late = Bạn đã tìm phòng riêng cho { $person }, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: 632162fdc0f7
mark-not-private = Bạn không có phòng riêng cho { $person }.

# source: c5081bd371fa
mark-purpose = Bạn đã nói với { $person } bạn là ai và vì sao bạn hỏi, trước khi hỏi.

# source: 37296ff7499b
mark-purpose-late = Bạn đã nói với { $person } bạn là ai và vì sao bạn hỏi, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: 9670ad2ce0bb
mark-no-purpose = { $person } không được cho biết bạn là ai và vì sao bạn hỏi.

# source: c56a4cb8bbfb
mark-limits = Bạn đã nói với { $person } điều gì được giữ kín và điều gì không thể, trước khi hỏi.

# source: d7efed7f8db2
mark-limits-late = Bạn đã nói với { $person } điều gì được giữ kín và điều gì không thể, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: dc4c3a3c8866
mark-no-limits = { $person } không được cho biết điều gì được giữ kín và điều gì không thể.

# source: 32db63656ceb
mark-rights = Bạn đã nói với { $person } về các quyền và sự trợ giúp, trước khi hỏi.

# source: 0b9fa60b8fa8
mark-rights-late = Bạn đã nói với { $person } về các quyền và sự trợ giúp, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: 81553c0289c2
mark-no-rights = { $person } không được cho biết về các quyền và sự trợ giúp.

# source: dc60e7705f1e
mark-consent = Bạn đã hỏi { $person } có sẵn lòng nói chuyện không, trước khi hỏi bất cứ điều quan trọng nào khác.

# source: f167baa9cc1b
mark-consent-late = Bạn đã hỏi { $person } có sẵn lòng nói chuyện không, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: 78b0374deae8
mark-no-consent = { $person } không được hỏi là có sẵn lòng nói chuyện không.

# source: e4699fcd4880
mark-water = Bạn đã mời { $person } uống nước và ăn trước khi hỏi.

# source: 52419848a8e2
mark-water-late = { $person } cần nước uống hoặc đồ ăn, và chỉ được nhận sau những câu hỏi quan trọng đầu tiên.

# source: 06a2f3679e3f
mark-no-water = { $person } cần nước uống hoặc đồ ăn mà không được mời.

# source: 99a7aa7403e6
mark-medical = Bạn đã lo cho sức khỏe của { $person } trước khi hỏi.

# source: e5b3b473ecc7
mark-medical-late = { $person } cần trợ giúp y tế, và chỉ được nhận sau những câu hỏi quan trọng đầu tiên.

# source: 1fab9305bb65
mark-no-medical = { $person } cần trợ giúp y tế mà không nhận được.

# source: 0144bb0bf37a
mark-rest = Bạn đã để { $person } nghỉ ngơi trước khi hỏi.

# source: dc4843fc86c7
mark-rest-late = { $person } cần nghỉ ngơi, và chỉ được nghỉ sau những câu hỏi quan trọng đầu tiên.

# source: 0cb951b83695
mark-no-rest = { $person } cần nghỉ ngơi mà không được mời nghỉ.

# source: 475b9329c094
mark-interpreter = Bạn đã tìm người phiên dịch độc lập cho { $person } trước khi hỏi.

# source: aa46697c7629
mark-interpreter-late = Bạn đã tìm người phiên dịch độc lập cho { $person }, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: ad134684065b
mark-no-interpreter = { $person } không có người phiên dịch độc lập.

# source: 4e205d8827c4
mark-briefed = Bạn đã hướng dẫn người phiên dịch của { $person } trước khi hỏi.

# source: a86705207637
mark-briefed-late = Bạn đã hướng dẫn người phiên dịch của { $person }, nhưng chỉ sau những câu hỏi quan trọng đầu tiên.

# source: 2b2fcf9671ea
mark-not-briefed = Người phiên dịch của { $person } không được hướng dẫn.

## Care: during and after

# source: 04d0482d2fd2
mark-break = { $person } đang rất căng thẳng, và bạn đã mời nghỉ một lát trước khi hỏi thêm.

# source: 9f31ca8b1f51
mark-break-late = { $person } đang rất căng thẳng, và bạn đã hỏi thêm rồi mới mời nghỉ.

# source: f2eee93f48f3
mark-no-break = { $person } đang rất căng thẳng mà không được mời nghỉ.

# source: eb791d5e1a94
mark-safe-contact = Bạn đã thống nhất với { $person } một cách liên lạc an toàn.

# source: 81329b99b132
mark-no-safe-contact = { $person } rời đi mà không có cách liên lạc an toàn.

# source: 3388fb01e84f
mark-never-spoken-to = Bạn không hỏi { $person } điều gì quan trọng.

## Interviewing: order

# source: 9b64084d673f
mark-not-interviewed = Không có cuộc hỏi chuyện nào với { $person }, nên không có gì được kể.

# source: bee0445c05e9
mark-open-first = Bạn đã mời { $person } kể hết mọi chuyện, trước mọi câu hỏi khác.

# source: 0cdbe98c7dfe
mark-open-later = Bạn đã mời { $person } kể hết mọi chuyện, nhưng chỉ sau những câu hỏi khác.

# source: 9f4d979017f9
mark-open-never = Bạn không mời { $person } kể hết mọi chuyện bằng lời của chính { $person }.

# source: 679dace08830
mark-stages-covered = Với { $person }, bạn đã hỏi qua cả chặng đường từ lời mời chào đầu tiên đến hôm nay.

# source: aa338c617e53
mark-stages-partly = Với { $person }, bạn đã hỏi qua một phần chặng đường từ lời mời chào đầu tiên đến hôm nay.

# source: fe22128dbb6d
mark-stages-missed = Với { $person }, phần lớn chặng đường từ lời mời chào đầu tiên đến hôm nay chưa được hỏi tới.

# source: 74a51a3b9478
mark-freedom-asked = Bạn đã hỏi { $person } về nội quy và giấy tờ, và chuyện gì sẽ xảy ra nếu rời đi.

# source: 08c83e4a6488
mark-freedom-partly = Bạn đã hỏi { $person } đôi điều về quyền tự do rời đi, nhưng chưa hỏi hết những gì làm rõ điều đó.

# source: a4dfe1b80f9f
mark-freedom-missed = Bạn không hỏi { $person } về nội quy và giấy tờ, hay chuyện gì sẽ xảy ra nếu rời đi.

# source: 073de335d47e
mark-closed = Cuối buổi, bạn đã tóm tắt lại với { $person } và nói việc gì sẽ diễn ra tiếp theo.

# source: 7ffbf5b4e340
mark-closed-early = Bạn đã tóm tắt lại với { $person }, rồi lại hỏi tiếp.

# source: c13aed3dae38
mark-not-closed = Cuộc nói chuyện với { $person } dừng lại mà không có tóm tắt hay lời nào về việc tiếp theo.

# source: bd64c04c1660
mark-second-meeting = Vẫn còn nghi vấn, và bạn đã đề nghị nói chuyện lần nữa với { $person }.

# source: 38f630ed219a
mark-no-second-meeting = Vẫn còn nghi vấn, mà { $person } không được đề nghị nói chuyện lần nữa.

## Interviewing: damage

# source: f6a6f91a5720
mark-leading = Một câu hỏi đã mớm sẵn câu trả lời cho { $person }. Những gì được kể sau đó không thể dựa vào được nữa.

# source: 2899f4478771
mark-blaming = Một câu hỏi “tại sao” đã đổ lỗi cho { $person }. Khi bị đổ lỗi, người ta kể ít hơn.

# source: 935f4bca2c37
mark-disbelief = Một câu hỏi cho { $person } thấy rằng bạn không tin. Người không được tin sẽ thôi không kể nữa.

# source: 734ad93ccf9b
mark-breaks = Một câu hỏi với { $person } đã trái với quy tắc này.

# source: 1893c3ad34bc
mark-overheard = Bạn đã hỏi { $person } ở chỗ mà người nắm quyền kiểm soát có thể nghe thấy. Điều đó đẩy { $person } vào nguy hiểm.

# source: fff426e7550d
mark-peer-interpreter = Bạn đã hỏi { $person } qua một người không độc lập. Người đó có thể đang sợ, hoặc đang nắm quyền.

# source: 4022dc6a5291
mark-conduct-harm = Có việc bạn làm ở đây gây hại.

## Noticing and judging

# source: 795e80b06e3c
mark-noticed = Bạn đã tìm ra dấu hiệu này.

# source: 8e80cb0a8bc9
mark-unseen = Dấu hiệu này có ở đó để tìm ra, mà bạn không gặp.

# source: 48b3fa85e6cd
mark-hit = Bạn xem đây là một dấu hiệu về { $person }, và đúng là như vậy.

# source: fcb4a79bb860
mark-near-hit = Bạn xem đây là một dấu hiệu về { $person }. Đúng là dấu hiệu, nhưng của một điều gần với điều bạn đã ghi.

# source: c529efc2a383
mark-miss = Đây là một dấu hiệu về { $person }, mà bạn không xem là dấu hiệu.

# source: 9a362f1a50fb
mark-false-alarm = Bạn xem đây là một dấu hiệu về { $person }. Riêng nó thì chưa đủ; hãy hỏi.

# source: 264b168d1b26
mark-correct-rejection = Bạn không xem đây là một dấu hiệu về { $person }. Riêng nó thì chưa đủ.

## Reasoning

# source: 78d6f852fb51
mark-no-decision = Không có quyết định nào về { $person } để ghi chú của bạn làm cơ sở.

# source: 18e389438b74
mark-borne-out = Ghi chú của bạn là cơ sở cho nhận định của bạn về { $person }.

# source: 83926daec297
mark-leap = Không có gì trong ghi chú của bạn làm cơ sở cho nhận định của bạn về { $person }.

# source: 756b01e8ecbd
mark-thinly-borne-out = Ghi chú của bạn có làm cơ sở cho nhận định của bạn về { $person }, nhưng còn mỏng.

# source: 0c07ddd58edd
mark-tested = Trước khi kết luận không có căn cứ về { $person }, bạn đã hỏi về sự kiểm soát và về việc rời đi.

# source: 45b892d06bec
mark-half-tested = Trước khi kết luận không có căn cứ về { $person }, bạn đã hỏi về sự kiểm soát hoặc về việc rời đi, nhưng không hỏi cả hai.

# source: fe04d470f5d1
mark-untested = Bạn kết luận không có căn cứ về { $person } mà không hỏi về sự kiểm soát hay về việc rời đi.

# source: 9c5f19b890d2
mark-dimensions-found = Ghi chú của bạn cho thấy mọi dạng bóc lột hoặc sức ép có thể thấy được ở { $person }.

# source: cdb312549425
mark-dimensions-partly = Ghi chú của bạn cho thấy một số dạng bóc lột hoặc sức ép ở { $person }, và bỏ qua những dạng khác.

# source: a28c946abe69
mark-dimensions-missed = Những gì bạn thấy và nghe cho thấy { $person } bị bóc lột hoặc chịu sức ép. Ghi chú của bạn không thể hiện điều đó.

# source: 3d25290797fc
mark-no-leaps = Trong ghi chú của bạn về { $person }, không có điều vô nghĩa nào bị gán ý nghĩa.

# source: 13bd3695c5be
mark-few-leaps = Trong ghi chú của bạn về { $person }, một hai điều không có nghĩa gì bị xem là dấu hiệu.

# source: c690657ff351
mark-many-leaps = Trong ghi chú của bạn về { $person }, vài điều không có nghĩa gì bị xem là dấu hiệu.

## Deciding: the finding

# source: 921207478737
mark-undecided = Bạn không đưa ra quyết định về { $person }.

# source: aef8df07263f
mark-finding-fits = Nhận định của bạn về { $person } phù hợp.

# source: 7fd81cd1e785
mark-finding-partly = Nhận định của bạn về { $person } đi đúng hướng, và có một nhận định khác phù hợp hơn.

# source: 462315f2ac13
mark-finding-strays = Một nhận định của bạn về { $person } phù hợp, và một nhận định khác thì không.

# source: 0d2b714b2b1b
mark-victim-missed = { $person } cần được bảo vệ với tư cách nạn nhân, và nhận định của bạn không đem lại điều đó.

# source: f436e88ebd32
mark-over-referred = Nhận định của bạn về { $person } nói quá những gì có thật. Việc đó lấy mất thời gian và lòng tin của { $person } và của người khác.

## Deciding: the referral

# source: 9a2ced2e7ae5
mark-service-fits = Bạn đã chuyển tuyến { $person } đến một dịch vụ có thể giúp.

# source: 32204565cebd
mark-service-none-needed = { $person } không cần dịch vụ nào, và bạn không nêu dịch vụ nào.

# source: cf100a27e342
mark-service-missing = { $person } cần một dịch vụ, mà bạn không nêu dịch vụ nào.

# source: c4226642f133
mark-service-wrong = Dịch vụ bạn nêu không làm được điều { $person } cần.

# source: 2c25f6815313
mark-harmful-service = Dịch vụ bạn nêu gây hại cho người ở hoàn cảnh như { $person }.

# source: 83558e7d2f20
mark-referred-to-controller = Bạn đã giao { $person } cho một người có thể đang kiểm soát { $person }.

# source: 874c56367ae2
mark-consented = { $person } đã được hỏi, đã đồng ý, và bạn đã ghi lại.

# source: 6aeddfec36df
mark-refusal-respected = { $person } đã từ chối, và bạn tôn trọng điều đó.

# source: 9606fee072d8
mark-refusal-overridden = { $person } đã từ chối mà vẫn bị chuyển tuyến.

# source: 941b4566ff1c
mark-consent-claimed = Bạn ghi rằng { $person } đồng ý. { $person } không được hỏi.

# source: 53dc99efc225
mark-consent-misrecorded = Điều bạn ghi về sự đồng ý không đúng với điều { $person } đã nói.

# source: 7db8fa751d4b
mark-consent-not-asked = { $person } không được hỏi trước khi chuyển tuyến.

# source: 061877da0450
mark-child-heard = Bạn đã lắng nghe { $person }, là trẻ em, và không bắt việc bảo vệ phải chờ có sự đồng ý.

# source: 5953ac77e1b9
mark-child-not-heard = { $person } là trẻ em: cần được lắng nghe, và được bảo vệ mà không cần có sự đồng ý.

# source: b5c636b563a9
mark-shared-little = Bạn không chia sẻ về { $person } nhiều hơn mức cần thiết.

# source: 5446c79fd8cf
mark-shared-widely = Bạn đã chia sẻ điều { $person } kể với nhiều người hơn mức cần thiết.

# source: 68858d77e46d
mark-shared-without-consent = Bạn đã chia sẻ điều { $person } kể mà { $person } không đồng ý. Việc đó có thể đẩy { $person } vào nguy hiểm.

# source: a034c8c73a63
mark-shared-with-controller = Bạn đã chia sẻ điều { $person } kể với một người có thể đang kiểm soát { $person }.

# source: 072469d36635
mark-non-punishment = Bạn đã cho kiểm tra trước xem { $person } có bị ép thực hiện hành vi vi phạm pháp luật không.

# source: 699e9da50560
mark-offence-fits = Quyết định của bạn về hành vi vi phạm pháp luật phù hợp với { $person }.

# source: 08d7c2c473fc
mark-offence-wrong = Quyết định của bạn về hành vi vi phạm pháp luật không phù hợp với { $person }.

# source: 1b79953c1a1b
mark-victim-charged = { $person } bị khởi tố vì những việc người khác bắt { $person } làm.

# source: 8b513f7b9328
mark-onward-fits = Quyết định của bạn về việc ở lại và đi tiếp phù hợp với { $person }.

# source: 01b77e010c9a
mark-onward-wrong = Quyết định của bạn về việc ở lại và đi tiếp không phù hợp với { $person }.

# source: 92584760c97c
mark-victim-removed = { $person } bị đưa đi trong lúc chưa có kết luận. Việc đó có thể đưa { $person } trở lại ngay trong tay những người nắm quyền kiểm soát.

## Knowing how sure to be

# source: 5dabb9bb1b44
mark-not-rated = Bạn không cho biết mình chắc đến mức nào về { $person }.

# source: e8659715a8d8
mark-rating-fits = Mức chắc chắn của bạn về { $person } khớp với sự thật.

# source: 3f2750fe4378
mark-rating-unsure = Với { $person }, bạn gần như chưa ngả về bên nào.

# source: 2e7bff961306
mark-rating-wrong = Bạn khá chắc về { $person }, và sự thật thì ngược lại.

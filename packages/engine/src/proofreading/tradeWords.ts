/** Words of the trades that candidates come from, and of hiring, that general dictionaries lack. */
export const tradeWords: ReadonlySet<string> = new Set(
  `accessibility agile analytics anonymized api apis app apps async autoscaling backend backends backlog backlogs barista
benchmarked benchmarking blockchain blog blogs bootcamp bugfix bugfixes caseload caseworker changelog chatbot chatbots
checklists clickable cloud codebase codebases config configs copywriter copywriting coworker coworkers coworking cron
crowdfunding crypto customizable cybersecurity dashboard dashboards dataset datasets dbt debug debugged debugging
deliverable deliverables deployable dev devs dropdown ebook ecommerce edtech elearning email emailed emailing emails
endpoint endpoints fintech firewall firmware flashcard flashcards freelance freelanced freelancer freelancers freelancing
frontend frontends fullstack fundraise fundraiser fundraisers fundraising geospatial gig googled hackathon hackathons hardcoded
healthcare hotfix hybrid ideation infosec infrastructure inhouse insourcing interoperability intranet iterated iterating
joinery kanban keynote keynotes knowledgebase leaderboard lidar linter linting livestream livestreamed localhost login logins
logistics loglines machinist macro macros mailroom makerspace mentee mentees mentored mentoring mentorship metadata
metrics microservice microservices middleware mockup mockups monorepo multichannel multilingual multimodal multitask
multitasking neurodiverse newsfeed offboarding offsite offsites omnichannel onboard onboarded onboarding onboards online
onsite ontologies orchestrator outsource outsourced outsourcing overengineered paralegal paralegals parametrized
payroll payrolls pentest pentesting phlebotomist plugin plugins podcast podcasts pipelines playbook playbooks
preprint preprints preprocessing prioritization programmatic proofread proofreading proofreads prototyped prototyping quantum
recruiter recruiters redesign redesigned redesigning refactor refactored refactoring repo repos reskill reskilling restock
retargeting retraining roadmap roadmaps rollout rollouts runbook runbooks runtime runtimes scalable schema screencast scrum
serverless sharding shortlist shortlisted signup signups smartphone smartphones smartwatch spreadsheet spreadsheets sprint sprints
stakeholder stakeholders startup startups subcontractor subcontractors subtask supercomputer takeaway takeaways taskforce tech
telehealth telemedicine teleconference timeline timelines timesheet timesheets timestamp timestamps toolchain toolkit toolkits timeframe timeframes nginx numpy pandas pytest webpack vite vitest kubectl postgres mysql sqlite redis kafka docker kubernetes terraform ansible grafana prometheus graphql npm pnpm jupyter keras pytorch tensorflow scipy matplotlib rsync bash django laravel symfony rails svelte angular vue
touchpoint touchpoints triaged triaging tweaked unittest upcycling upskill upskilled upskilling usability username usernames
ux vlog voicemail voicemails voiceover walkthrough walkthroughs webcam webhook webhooks webinar webinars website websites
whiteboard whiteboarding whiteboards whitepaper wiki wikis wireframe wireframes wireframing workflow workflows workload
workloads workshopped workstream workstreams worldclass zoom zoomed`.split(/\s+/),
);
